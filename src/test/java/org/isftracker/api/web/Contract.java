package org.isftracker.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the API promises, and whether an answer keeps it. */
final class Contract {

	private static final JsonMapper JSON = new JsonMapper();

	private final JsonNode description;

	Contract(String description) {
		this.description = JSON.readTree(description.replace("#/components/schemas/", "#/$defs/"));
		// Nothing may be answered that is not described.
		this.description.at("/components/schemas").forEach(schema -> {
			if (schema.has("properties")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		});
	}

	JsonNode description() {
		return description;
	}

	/** Refuses an answer of a status, a type or a form that is not described. */
	void check(String method, String path, int status, String type, String body) {
		var response = operation(method, path).orElseThrow(() -> new AssertionError(method + " " + path))
			.path("responses")
			.path(String.valueOf(status));
		assertThat(response.isMissingNode()).as("%s %s may answer %s: %s", method, path, status, body).isFalse();
		if (response.has("content")) {
			var content = response.path("content").path(type.replaceAll(";.*", ""));
			assertThat(content.isMissingNode()).as("%s %s may answer %s", method, path, type).isFalse();
			assertThat(faults(content.path("schema"), body)).as("%s %s: %s", method, path, body).isEmpty();
		}
		else {
			assertThat(body).as("%s %s", method, path).isEmpty();
		}
	}

	private Iterable<?> faults(JsonNode schema, String body) {
		var whole = JSON.createObjectNode();
		whole.setAll((ObjectNode) schema);
		whole.set("$defs", description.at("/components/schemas"));
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(whole)
			.validate(body, InputFormat.JSON,
					context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
	}

	private Optional<JsonNode> operation(String method, String path) {
		return description.path("paths")
			.propertyStream()
			.filter(entry -> path.replaceAll("\\?.*", "").matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
			.map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
			.filter(operation -> !operation.isMissingNode())
			.findFirst();
	}

}
