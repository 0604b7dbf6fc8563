package org.isftracker.resolution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the verb that a paragraph opens with, which the United Nations print in italics.
 */
final class Opening {

	private static final Set<String> ONE_WORD_LANGUAGES = Set.of("fr", "es", "ru");

	private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}[\\p{L}\\p{M}'\u2019-]*");

	private static final List<String> PHRASES = phrases("""
			Acting|Affirming|Alarmed|Aware|Bearing in mind|Calling for|Calling on|Calling upon|Concerned|Convinced
			Deeply concerned|Determined|Emphasizing|Expressing|Expressing appreciation|Expressing concern
			Expressing its appreciation|Expressing its concern|Gravely concerned|Guided by|Having considered
			Having examined|Having regard|Having received|Having reviewed|Mindful|Noting with appreciation
			Noting with concern|Noting with satisfaction|Paying tribute|Reaffirming|Recalling also|Also recalling
			Further recalling|Strongly condemning|Taking into account|Taking note|Taking note with appreciation
			Also calls for|Also calls upon|Also decides|Also requests|Calls|Calls for|Calls on|Calls upon|Decides also
			Decides further|Decides to remain seized|Expresses|Expresses concern|Expresses its appreciation
			Expresses its concern|Expresses its intention|Expresses its readiness|Further calls upon|Further decides
			Further requests|Looks forward|Notes with appreciation|Notes with concern|Pays tribute|Reaffirms
			Requests also|Requests further|Strongly condemns|Strongly urges|Takes note|Takes note of|Decides
			Urges|Welcomes|Endorses|Authorizes|Authorises""");

	private static final Map<String, List<String>> OTHER_PHRASES = Map.of("fr", phrases("""
			Accueillant avec satisfaction|Accueille avec satisfaction|Ayant à l'esprit|Ayant examiné
			Décide également|Décide en outre|Demande également|Demande instamment|Engage instamment
			Notant avec préoccupation|Notant avec satisfaction|Prenant acte|Prenant note
			Prenant note avec satisfaction|Prend acte|Prend note|Prend note avec satisfaction|Prie également
			Prie instamment|Rappelant également|Rappelle également|Réaffirmant également|Réaffirme également
			Rend hommage|Rendant hommage|S'engage|Se déclarant|Se déclare|Se félicitant|Se félicite|Se réjouissant
			Se réjouit"""), "es", phrases("""
			Acoge con beneplácito|Acoge con satisfacción|Acogiendo con beneplácito|Acogiendo con satisfacción
			Decide además|Decide también|Habiendo examinado|Hace un llamamiento|Insta encarecidamente
			Observando con preocupación|Observando con satisfacción|Reafirmando también|Rinde homenaje
			Rindiendo homenaje|Solicita también|Tomando nota|Tomando nota con aprecio|Toma nota
			Toma nota con aprecio|Teniendo en cuenta|Teniendo presente"""));

	private static final Pattern PARTICIPLE = Pattern.compile("(?i)^(\\p{L}+ly )?\\p{L}+(ing|ed)\\b");

	private static final Pattern PRESENT = Pattern.compile(
			"(?i)^(?!(?:this|its|his|as|is|has|was|us)\\b)((also|further|strongly|again|urgently) )?(\\p{L}+[^s\\W]s|stresses|expresses|assesses)( also| further)?\\b");

	private Opening() {
	}

	/** How many characters of the words belong to it; 0 where there is none. */
	static int length(String words, ClauseKind kind, int level, String language) {
		if (level > 0 || kind == ClauseKind.ANNEX) {
			return 0;
		}
		if (ONE_WORD_LANGUAGES.contains(language)) {
			return phrase(OTHER_PHRASES.getOrDefault(language, List.of()), words)
				.orElseGet(() -> matched(FIRST_WORD, words));
		}
		return "en".equals(language) ? phrase(PHRASES, words).orElseGet(() -> english(words, kind)) : 0;
	}

	private static Optional<Integer> phrase(List<String> phrases, String words) {
		var plain = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		return phrases.stream().filter(phrase -> opens(plain, phrase)).findFirst().map(String::length);
	}

	/** A few preambular paragraphs open like operative ones. */
	private static int english(String words, ClauseKind kind) {
		int participle = (kind == ClauseKind.PREAMBULAR) ? matched(PARTICIPLE, words) : 0;
		return (participle > 0) ? participle : matched(PRESENT, words);
	}

	private static boolean opens(String words, String phrase) {
		return words.startsWith(phrase)
				&& (words.length() == phrase.length() || !Character.isLetter(words.charAt(phrase.length())));
	}

	private static int matched(Pattern pattern, String words) {
		var matcher = pattern.matcher(words);
		return matcher.find() ? matcher.end() : 0;
	}

	private static List<String> phrases(String table) {
		return Arrays.stream(table.split("[|\\n]"))
			.map(phrase -> phrase.toLowerCase(Locale.ROOT))
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList();
	}

}
