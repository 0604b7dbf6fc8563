package org.isftracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The words of the pages: none missing, none left over, each written as the style says.
 */
class MessagesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern KEY = Pattern.compile("#(?:\\{|messages\\.msg\\(')([a-zA-Z0-9_.-]+)[}(']");

	private static final Pattern PATTERN = Pattern.compile("#\\{\\|([^|]+)\\|}");

	/**
	 * Families of keys that code composes: frameworks' codes, deeds, and what ends in a
	 * constant.
	 */
	private static final Pattern COMPOSED = Pattern.compile(
			"(typeMismatch|jakarta|activity\\.(field|subject|[a-z-]+)\\.|.*\\.[A-Z][A-Z_0-9]*$|shell\\.problem\\.).*");

	private static final Map<String, String> MESSAGES = read();

	@Test
	void everyKeyOfAPageHasItsWords() {
		assertThat(used(KEY)).isSubsetOf(MESSAGES.keySet());
	}

	@Test
	void everyComposedKeyOfAPageHasWordsOfItsKind() {
		var families = used(PATTERN).stream()
			.map(MessagesTests::family)
			.filter(family -> !family.pattern().equals(".+"));

		assertThat(families).allSatisfy(family -> assertThat(MESSAGES.keySet()).anyMatch(family.asMatchPredicate()));
	}

	@Test
	void noWordsAreLeftOver() {
		var families = used(PATTERN).stream()
			.map(MessagesTests::family)
			.filter(f -> !f.pattern().startsWith(".+"))
			.toList();
		var used = used(KEY);
		var code = texts(Path.of("src/main/java"), ".java").collect(Collectors.joining());
		var pages = texts(RESOURCES.resolve("templates"), ".html").collect(Collectors.joining());
		var left = MESSAGES.keySet()
			.stream()
			.filter(key -> !used.contains(key) && !COMPOSED.matcher(key).matches())
			.filter(key -> families.stream().noneMatch(family -> family.matcher(key).matches()))
			.filter(key -> !mentioned(code, key) && !pages.contains("'" + key + "'"));

		assertThat(left).isEmpty();
	}

	@Test
	void noKeyStandsTwice() {
		var twice = files("messages", ".properties").flatMap(file -> lines(file).stream())
			.filter(line -> line.contains("=") && !line.startsWith("#"))
			.map(line -> line.substring(0, line.indexOf('=')).strip())
			.collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));

		assertThat(twice).allSatisfy((key, times) -> assertThat(times).as(key).isOne());
	}

	@Test
	void wordsKeepTheStyle() {
		assertThat(MESSAGES).allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank().doesNotContain("!"));
	}

	@Test
	void apostrophesAreDoubledWhereThereAreArguments() {
		var formatted = MESSAGES.entrySet().stream().filter(entry -> entry.getValue().contains("{0"));

		assertThat(formatted)
			.allSatisfy(entry -> assertThat(entry.getValue().replace("''", "")).as(entry.getKey()).doesNotContain("'"));
	}

	@Test
	void fragmentsAreNeitherRepeatedNorConditionalOnTheirOwnTag() {
		var tag = Pattern.compile("<[^>]*\\sth:(?:replace=\"[^\"]*\"[^>]*\\sth:(?:if|unless|each)|"
				+ "(?:if|unless|each)=\"[^\"]*\"[^>]*\\sth:replace|insert=\"[^\"]*\"[^>]*\\sth:each|"
				+ "each=\"[^\"]*\"[^>]*\\sth:insert)=");

		assertThat(texts(RESOURCES.resolve("templates"), ".html")
			.flatMap(text -> tag.matcher(text).results().map(MatchResult::group))).isEmpty();
	}

	@Test
	void fragmentsAreNotGivenBeans() {
		var call = Pattern.compile("th:(?:replace|insert)=\"[^\"]*\\$\\{[^}\"]*@[a-zA-Z]");

		assertThat(texts(RESOURCES.resolve("templates"), ".html")
			.flatMap(text -> call.matcher(text).results().map(MatchResult::group))).isEmpty();
	}

	@Test
	void pagesCarryNeitherStyleNorScriptOfTheirOwn() {
		assertThat(texts(RESOURCES.resolve("templates"), ".html")).allSatisfy(text -> assertThat(text)
			.doesNotContainPattern("\\sstyle=|<style|\\son[a-z]+=\"|hx-on|<script(?![^>]*src)"));
	}

	/** Code names a key itself, or the beginning that it goes on from. */
	private static boolean mentioned(String code, String key) {
		return code.contains("\"" + key + "\"") || code.contains("{" + key + "}")
				|| beginnings(key).anyMatch(stem -> code.contains("\"" + stem) || code.contains("\"{" + stem));
	}

	private static Stream<String> beginnings(String key) {
		return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
			.map(dot -> key.substring(0, dot + 1) + "\"");
	}

	private static Pattern family(String pattern) {
		return Pattern.compile(pattern.replace(".", "\\.").replaceAll("\\$\\{[^}]*}", ".+"));
	}

	private static Set<String> used(Pattern pattern) {
		return texts(RESOURCES.resolve("templates"), ".html").flatMap(text -> pattern.matcher(text).results())
			.map(found -> found.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> read() {
		var all = new TreeMap<String, String>();
		files("messages", ".properties").forEach(file -> {
			var properties = new Properties();
			try (var reader = Files.newBufferedReader(file)) {
				properties.load(reader);
			}
			catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
			properties.forEach((key, words) -> all.put(String.valueOf(key), String.valueOf(words)));
		});
		return all;
	}

	private static Stream<Path> files(String folder, String ending) {
		return walk(RESOURCES.resolve(folder), ending).stream();
	}

	private static Stream<String> texts(Path folder, String ending) {
		return walk(folder, ending).stream()
			.map(file -> String.join("\n", lines(file)).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static List<Path> walk(Path folder, String ending) {
		try (var files = Files.walk(folder)) {
			return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending)).sorted().toList());
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
