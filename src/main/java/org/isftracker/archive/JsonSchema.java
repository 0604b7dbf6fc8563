package org.isftracker.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes what an archive holds in JSON Schema (2020-12): the manifest, and under
 * {@code $defs} the rows of each table.
 */
final class JsonSchema {

	private static final Map<String, Object> TEXT = Map.of("type", "string");

	private static final Map<String, Object> NUMBER = Map.of("type", "integer", "minimum", 0);

	private JsonSchema() {
	}

	static Map<String, Object> of(List<StoredTable> tables) {
		var definitions = new LinkedHashMap<String, Object>();
		definitions.put("original", object(Map.of("file", TEXT, "bytes", NUMBER, "sha256", TEXT)));
		tables.forEach(table -> definitions.put(table.name(), Map.of("type", "array", "items", row(table))));
		var schema = new LinkedHashMap<String, Object>();
		schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.put("title", "Everything on record of an ISF Resolution Tracker");
		schema.put("$comment", EntryNames.MANIFEST + " follows this schema; the file of a table follows its $defs");
		schema.putAll(manifest());
		schema.put("$defs", definitions);
		return schema;
	}

	private static Map<String, Object> manifest() {
		var part = object(Map.of("table", TEXT, "file", TEXT, "rows", NUMBER, "bytes", NUMBER, "sha256", TEXT));
		return object(Map.of("format", Map.of("const", Manifest.FORMAT), "formatVersion",
				Map.of("const", Manifest.VERSION), "schema", object(Map.of("version", TEXT, "fingerprint", TEXT)),
				"madeAt", Map.of("type", "string", "format", "date-time"), "madeBy", TEXT, "tables",
				Map.of("type", "array", "items", part)));
	}

	private static Map<String, Object> row(StoredTable table) {
		var properties = new LinkedHashMap<String, Object>();
		table.inRow().forEach(column -> properties.put(column.name(), value(column)));
		table.files().forEach(column -> properties.put(column.name(), value(column)));
		return object(properties);
	}

	private static Map<String, Object> object(Map<String, Object> properties) {
		var object = new LinkedHashMap<String, Object>();
		object.put("type", "object");
		object.put("properties", properties);
		object.put("required", properties.keySet().stream().sorted().toList());
		object.put("additionalProperties", false);
		return object;
	}

	private static Object value(StoredColumn column) {
		var value = type(column.type());
		return column.required() || value.isEmpty() ? value : Map.of("anyOf", List.of(value, Map.of("type", "null")));
	}

	private static Map<String, Object> type(String type) {
		return switch (type.replaceFirst("\\(.*", "")) {
			case "uuid" -> Map.of("type", "string", "format", "uuid");
			case "date" -> Map.of("type", "string", "format", "date");
			case "timestamp with time zone", "timestamp" -> Map.of("type", "string", "format", "date-time");
			case "smallint", "integer", "bigint" -> Map.of("type", "integer");
			case "numeric", "real", "double precision" -> Map.of("type", "number");
			case "boolean" -> Map.of("type", "boolean");
			case "bytea" -> Map.of("$ref", "#/$defs/original");
			case "json", "jsonb" -> Map.of();
			default -> type.endsWith("[]") ? Map.of("type", "array") : TEXT;
		};
	}

}
