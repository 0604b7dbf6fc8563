package org.isftracker.api.web;

import java.util.Set;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;

/**
 * Names schemas after the records that are answered: without the end "Answer", and with
 * the name of the record around it, so that no two share one.
 */
class SchemaNames extends TypeNameResolver {

	@Override
	protected String nameForClass(Class<?> type, Set<Options> options) {
		if (!type.isRecord()) {
			return super.nameForClass(type, options);
		}
		var around = type.getEnclosingClass();
		return (around == null ? "" : name(around)) + name(type);
	}

	@Override
	protected String nameForGenericType(JavaType type, Set<Options> options) {
		return type.getRawClass().isRecord()
				? nameForClass(type.containedType(0).getRawClass(), options) + nameForClass(type.getRawClass(), options)
				: super.nameForGenericType(type, options);
	}

	private static String name(Class<?> type) {
		return type.getSimpleName().replaceAll("Answer$", "");
	}

}
