package org.isftracker.api.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Describes records as they are answered: every component is there, and one that may be
 * missing is null. In a request a component that may be missing may be left out as well.
 * Identities of modules are UUIDs in addresses.
 */
@Component
class SchemaOfRecords implements ModelConverter {

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		var raw = raw(type);
		if (raw != null && raw.isRecord() && raw.getSimpleName().endsWith("Id")) {
			return ofType("string").format("uuid");
		}
		var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
		if (raw != null && raw.isRecord() && schema != null) {
			defined(schema, context).ifPresent(found -> complete(found, raw));
		}
		return schema;
	}

	private static Schema<?> ofType(String type) {
		var schema = new JsonSchema();
		schema.addType(type);
		return schema;
	}

	private static @Nullable Class<?> raw(AnnotatedType type) {
		return type.getType() == null ? null
				: TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
	}

	private static Optional<Schema<?>> defined(Schema<?> schema, ModelConverterContext context) {
		if (schema.get$ref() == null) {
			return Optional.of(schema);
		}
		var name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
		return Optional.ofNullable(context.getDefinedModels().get(name));
	}

	private static void complete(Schema<?> schema, Class<?> raw) {
		var properties = schema.getProperties();
		if (properties == null || Boolean.TRUE.equals(schema.getAdditionalProperties())) {
			return;
		}
		boolean sparse = raw.getSimpleName().endsWith("Request") || raw == ProblemAnswer.class;
		var required = new ArrayList<String>();
		for (var component : raw.getRecordComponents()) {
			boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
					&& !needed(component, raw);
			var property = properties.get(component.getName());
			if (property != null && mayBeNull) {
				properties.put(component.getName(), orNull(property));
			}
			if (property != null && !(sparse && mayBeNull)) {
				required.add(component.getName());
			}
		}
		schema.setRequired(required);
	}

	private static boolean needed(RecordComponent component, Class<?> raw) {
		try {
			var field = raw.getDeclaredField(component.getName());
			return field.isAnnotationPresent(NotNull.class) || field.isAnnotationPresent(NotBlank.class);
		}
		catch (NoSuchFieldException missing) {
			throw new IllegalStateException("A record has a field for each component", missing);
		}
	}

	private static Schema<?> orNull(Schema<?> property) {
		var nothing = ofType("null");
		if (property.get$ref() != null) {
			return new JsonSchema().anyOf(List.of(property, nothing));
		}
		if (property.getTypes() != null) {
			property.addType("null");
		}
		if (property.getEnum() != null && !property.getEnum().contains(null)) {
			property.addEnumItemObject(null);
		}
		return property;
	}

}
