package org.isftracker.shell.web;

import java.lang.reflect.Method;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.Assert;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads the identities that addresses and forms carry; a choice left empty is none.
 */
@Configuration(proxyBeanMethods = false)
class Identities implements WebMvcConfigurer {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(new Reading());
	}

	private static final class Reading implements ConditionalGenericConverter {

		@Override
		public Set<ConvertiblePair> getConvertibleTypes() {
			return Set.of(new ConvertiblePair(String.class, Record.class));
		}

		@Override
		public boolean matches(TypeDescriptor source, TypeDescriptor target) {
			return target.getType().getSimpleName().endsWith("Id") && reader(target) != null;
		}

		@Override
		public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor target) {
			var reader = reader(target);
			Assert.state(reader != null, "Asked for a type that does not match");
			return source instanceof String text && StringUtils.hasText(text)
					? ReflectionUtils.invokeMethod(reader, null, text.strip()) : null;
		}

		private static @Nullable Method reader(TypeDescriptor target) {
			return ReflectionUtils.findMethod(target.getType(), "of", String.class);
		}

	}

}
