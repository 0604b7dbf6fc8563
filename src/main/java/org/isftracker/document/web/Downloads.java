package org.isftracker.document.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.isftracker.document.KeptFile;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Writes a kept file as the answer to a request. Whatever it is, it leaves as a download,
 * so that none runs as a page.
 */
@Component
class Downloads extends AbstractHttpMessageConverter<KeptFile> {

	Downloads() {
		super(MediaType.APPLICATION_OCTET_STREAM, MediaType.ALL);
	}

	@Override
	protected boolean supports(Class<?> type) {
		return KeptFile.class.equals(type);
	}

	@Override
	public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected KeptFile readInternal(Class<? extends KeptFile> type, HttpInputMessage request) {
		throw new HttpMessageNotReadableException("A kept file is only written", request);
	}

	@Override
	protected void writeInternal(KeptFile file, HttpOutputMessage answer) throws IOException {
		var headers = answer.getHeaders();
		headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
		headers.setContentLength(file.size());
		headers.setContentDisposition(
				ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build());
		headers.set("X-Content-Type-Options", "nosniff");
		answer.getBody().write(file.bytes());
	}

}
