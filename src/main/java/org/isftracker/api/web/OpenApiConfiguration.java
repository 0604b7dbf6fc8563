package org.isftracker.api.web;

import java.util.List;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	@Bean
	OpenAPI description() {
		return new OpenAPI().openapi("3.1.0")
			.info(new Info().title("ISF Resolution Tracker").version("1").description("""
					The record of the tracker for other programs, with the roles of its pages. \
					Lists come in pages of at most 200; refusals are problems (RFC 9457) with a code."""))
			.servers(List.of(new Server().url("/")))
			.addSecurityItem(new SecurityRequirement().addList("basic"))
			.addSecurityItem(new SecurityRequirement().addList("token"))
			.components(new Components()
				.addSecuritySchemes("basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
				.addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")));
	}

	// What comes first is asked last: it makes the schemas that the others complete.
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	ModelResolver schemaResolver() {
		return new ModelResolver(Json31.mapper(), new SchemaNames()).openapi31(true);
	}

	@Bean
	GlobalOpenApiCustomizer problemSchema() {
		return api -> ModelConverters.getInstance(true)
			.readAll(new AnnotatedType(ProblemAnswer.class))
			.forEach(api.getComponents()::addSchemas);
	}

}
