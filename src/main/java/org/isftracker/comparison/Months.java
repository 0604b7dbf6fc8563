package org.isftracker.comparison;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the months as UN documents write them. */
final class Months {

	private static final Set<String> ONE_WORD = words(
			"January February March April May June July August September October November December",
			"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
			"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
			"января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
			"شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه آب/أغسطس أيلول/سبتمبر",
			"يناير فبراير مارس أبريل مايو يونيه يونيو يوليه يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر");

	/** The second words of the Arabic months that take two: كانون الأول/ديسمبر. */
	private static final Set<String> SECOND_WORD = words(
			"الثاني/يناير الأول/أكتوبر الثاني/نوفمبر الأول/ديسمبر الثاني الأول");

	private static final Set<String> FIRST_WORD = words("كانون تشرين");

	private Months() {
	}

	/**
	 * Where a month that starts at the token ends, a Spanish "de" on either side
	 * included; else the start.
	 */
	static int endOf(Compounds compounds, Tokens tokens, int at) {
		int start = compounds.isForm(tokens, at, "de") ? at + 1 : at;
		if (FIRST_WORD.contains(compounds.formOf(tokens, start))
				&& SECOND_WORD.contains(compounds.formOf(tokens, start + 1))) {
			return start + 2;
		}
		if (!ONE_WORD.contains(compounds.formOf(tokens, start))) {
			return at;
		}
		return (start > at && compounds.isForm(tokens, start + 1, "de")) ? start + 2 : start + 1;
	}

	private static Set<String> words(String... lines) {
		return Stream.of(lines).flatMap(line -> Stream.of(line.split(" ", -1))).collect(Collectors.toUnmodifiableSet());
	}

}
