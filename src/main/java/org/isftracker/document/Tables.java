package org.isftracker.document;

import java.util.Collection;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Makes the tables of pages, in the words of the pages. */
@Component
public class Tables {

	private final MessageSourceAccessor messages;

	Tables(MessageSource messages) {
		this.messages = new MessageSourceAccessor(messages);
	}

	/** The first table of a page, titled by a message. */
	public <R> Columns<R> of(String page, String title) {
		return of(page, "", title);
	}

	/** A further table of a page. */
	public <R> Columns<R> of(String page, String name, String title) {
		return new Columns<>(this, page, name, title);
	}

	public String say(String message, Object... values) {
		return messages.getMessage(message, values);
	}

	/** The word for a constant, under the message that ends in its name. */
	public @Nullable String word(String prefix, @Nullable Enum<?> constant) {
		return constant == null ? null : say(prefix + "." + constant.name());
	}

	/** A word where something is so, else nothing. */
	public @Nullable String when(boolean so, String message) {
		return so ? say(message) : null;
	}

	/** Several things in one cell. */
	public static String joined(Collection<?> things) {
		return things.stream().map(String::valueOf).collect(Collectors.joining("; "));
	}

	/** What a table has in an empty cell is no value, but no words. */
	public static Object cell(@Nullable Object value) {
		return value == null ? "" : value;
	}

}
