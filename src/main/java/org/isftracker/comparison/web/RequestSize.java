package org.isftracker.comparison.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Stops reading a request once it is larger than what is compared at once. */
@RestControllerAdvice(assignableTypes = ComparisonApi.class)
class RequestSize extends RequestBodyAdviceAdapter {

	static final long MOST_BYTES = 20L * 1024 * 1024;

	@Override
	public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
		return parameter.getParameterType() == ComparisonRequest.class;
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converter) throws IOException {
		if (message.getHeaders().getContentLength() > MOST_BYTES) {
			throw new TooMuchText();
		}
		return new Limited(message.getHeaders(), new LimitedStream(message.getBody()));
	}

	private record Limited(HttpHeaders headers, InputStream body) implements HttpInputMessage {

		@Override
		public HttpHeaders getHeaders() {
			return headers;
		}

		@Override
		public InputStream getBody() {
			return body;
		}

	}

	private static final class LimitedStream extends FilterInputStream {

		private long left = MOST_BYTES;

		LimitedStream(InputStream stream) {
			super(stream);
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			count((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			count(Math.max(0, read));
			return read;
		}

		private void count(int read) {
			left -= read;
			if (left < 0) {
				throw new TooMuchText();
			}
		}

	}

}
