package org.isftracker.shell.web;

import java.beans.PropertyEditorSupport;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes typed words without the blanks around them and with one kind of line end; nothing
 * typed is null.
 */
@ControllerAdvice
class TypedWords {

	@InitBinder
	void tidy(WebDataBinder binder) {
		binder.registerCustomEditor(String.class, new Tidying());
	}

	private static final class Tidying extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String text) {
			if (text != null && text.indexOf('\0') >= 0) {
				throw new IllegalArgumentException("No database keeps this character");
			}
			setValue(text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n"));
		}

		@Override
		public String getAsText() {
			return getValue() instanceof String words ? words : "";
		}

	}

}
