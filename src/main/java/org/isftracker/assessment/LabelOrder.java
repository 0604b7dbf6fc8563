package org.isftracker.assessment;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Puts the labels of clauses in order: OP 2 before OP 10. */
final class LabelOrder {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	static final Comparator<String> NUMBERS_BY_SIZE = Comparator.comparing(LabelOrder::padded)
		.thenComparing(Comparator.naturalOrder());

	private LabelOrder() {
	}

	private static String padded(String label) {
		return NUMBER.matcher(label).replaceAll(number -> "%012d".formatted(new BigInteger(number.group())));
	}

}
