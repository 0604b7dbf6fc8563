package org.isftracker.interchange;

import java.util.Locale;

/**
 * The six official languages of the United Nations; {@link #code()} is the ISO 639-1 code
 * in lower case.
 */
public enum TextLanguage {

	EN, FR, ES, AR, RU, ZH;

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
