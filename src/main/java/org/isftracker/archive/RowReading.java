package org.isftracker.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.function.Consumer;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads an array of JSON one row at a time, each as it stands there. */
final class RowReading {

	private static final int LONGEST = 64_000_000;

	private final JsonMapper json;

	RowReading(JsonMapper json) {
		this.json = json;
	}

	/** How many rows there were. */
	long read(InputStream in, Consumer<String> reader) throws IOException {
		long rows = 0;
		try (var parser = json.createParser(in)) {
			expect(parser.nextToken() == JsonToken.START_ARRAY);
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				expect(parser.currentToken() == JsonToken.START_OBJECT);
				reader.accept(row(parser));
				rows++;
			}
			expect(parser.nextToken() == null);
		}
		return rows;
	}

	/** Figures keep all their digits. */
	private String row(JsonParser parser) {
		var words = new StringWriter();
		try (var generator = json.createGenerator(words)) {
			int depth = 0;
			do {
				depth += depth(parser.currentToken());
				generator.copyCurrentEventExact(parser);
				expect(words.getBuffer().length() <= LONGEST);
			}
			while (depth > 0 && parser.nextToken() != null);
		}
		return words.toString();
	}

	private static int depth(JsonToken token) {
		if (token.isStructStart()) {
			return 1;
		}
		return token.isStructEnd() ? -1 : 0;
	}

	private static void expect(boolean so) {
		if (!so) {
			throw new ArchiveRefused("archive.refused.foreign");
		}
	}

}
