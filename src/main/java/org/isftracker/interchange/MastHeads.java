package org.isftracker.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the enacting words: symbol, date, and the sponsors of a draft.
 */
final class MastHeads {

	private static final Pattern SYMBOL = Pattern.compile("S/(?:RES/[0-9]{1,4}(?: ?\\([0-9]{4}\\))?|(?:PRST/)?[0-9]{4}/"
			+ "[0-9]{1,4}(?:/(?:Rev|Add|Corr|Amend)\\.[0-9]{1,2})*|PV\\.[0-9]{1,5}|[0-9]{4,5})");

	private static final Pattern CHINESE_DATE = Pattern.compile("([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

	private static final Pattern DAY = Pattern.compile("(?<![0-9/.])([0-9]{1,2})(?:er|st|nd|rd|th)?(?![0-9/])");

	private static final Pattern NAMES = Pattern
		.compile("\\s*(?:,|،|、|\\band\\b|\\bet\\b|\\by\\b|\\sи\\s|\\sو(?=\\S))\\s*");

	private static final Pattern COMPOUND = Pattern.compile("(?i)(Bosnia|Antigua|Trinidad|Nevis|Kitts|Sao Tome|São Tomé"
			+ "|Vincent|Britain|Great Britain|Bretagne|Bretaña|Herzégovine|Barbuda|Tobago|Wallis) (and|et|y) ");

	private static final int LONGEST = 70;

	private MastHeads() {
	}

	static MastHead read(List<PageLine> lines, Vocabulary vocabulary) {
		return new MastHead(symbol(lines).orElse(null), date(lines).orElse(null), sponsors(lines),
				vocabulary.language());
	}

	static Optional<String> symbol(List<PageLine> lines) {
		return lines.stream()
			.map(line -> SYMBOL.matcher(line.text()))
			.filter(Matcher::find)
			.map(Matcher::group)
			.findFirst();
	}

	static Optional<LocalDate> date(List<PageLine> lines) {
		return lines.stream()
			.filter(line -> line.text().length() <= LONGEST)
			.map(line -> date(Folding.words(line.text())))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<LocalDate> date(String words) {
		Matcher chinese = CHINESE_DATE.matcher(words);
		if (chinese.find()) {
			return day(chinese.group(1), number(chinese.group(2)), chinese.group(3));
		}
		Matcher year = YEAR.matcher(words);
		Matcher day = DAY.matcher(words);
		return year.find() && day.find() ? month(words).flatMap(month -> day(year.group(1), month, day.group(1)))
				: Optional.empty();
	}

	private static Optional<Integer> month(String words) {
		return Vocabulary.all()
			.stream()
			.filter(vocabulary -> vocabulary.language() != TextLanguage.ZH)
			.flatMap(vocabulary -> {
				var months = vocabulary.months();
				return IntStream.range(0, months.size()).filter(at -> words.contains(months.get(at))).boxed();
			})
			.findFirst()
			.map(at -> at + 1);
	}

	private static Optional<LocalDate> day(String year, int month, String day) {
		try {
			return Optional.of(LocalDate.of(number(year), month, number(day)));
		}
		catch (DateTimeException impossible) {
			return Optional.empty();
		}
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private static List<String> sponsors(List<PageLine> lines) {
		for (int at = lines.size() - 1; at >= 0; at--) {
			var names = namesBefore(lines.get(at).text());
			if (names != null) {
				return split(names.isEmpty() || lines.get(at).gap() == 0 ? above(lines, at) + names : names);
			}
		}
		return List.of();
	}

	/**
	 * What stands before "draft resolution" on this line; null if the line does not say
	 * so.
	 */
	private static @Nullable String namesBefore(String text) {
		var words = Folding.words(text);
		return Vocabulary.all()
			.stream()
			.flatMap(vocabulary -> vocabulary.words("draft").stream())
			.filter(words::endsWith)
			.findFirst()
			.map(draft -> {
				int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
				return colon < 0 ? "" : Folding.strip(text.substring(0, colon));
			})
			.orElse(null);
	}

	private static String above(List<PageLine> lines, int at) {
		var names = new StringBuilder();
		for (int line = at - 1; line >= 0 && lines.get(line + 1).gap() == 0 && plain(lines.get(line)); line--) {
			names.insert(0, lines.get(line).text() + " ");
		}
		return names.toString();
	}

	private static boolean plain(PageLine line) {
		var words = Folding.words(line.text());
		return words.chars().noneMatch(Character::isDigit) && !words.contains(":") && words.length() > 3
				&& Vocabulary.all().stream().noneMatch(vocabulary -> vocabulary.toString().endsWith(words));
	}

	private static List<String> split(String names) {
		var guarded = COMPOUND.matcher(names).replaceAll("$1 $2\u0001");
		List<String> sponsors = new ArrayList<>();
		Arrays
			.stream(NAMES.split(
					guarded.replace("and\u0001", "\u0002").replace("et\u0001", "\u0003").replace("y\u0001", "\u0004")))
			.map(name -> Folding.strip(name.replace("\u0002", "and ").replace("\u0003", "et ").replace("\u0004", "y ")))
			.filter(name -> !name.isEmpty())
			.forEach(sponsors::add);
		return List.copyOf(sponsors);
	}

}
