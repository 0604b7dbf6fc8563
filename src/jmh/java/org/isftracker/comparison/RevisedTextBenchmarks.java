package org.isftracker.comparison;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A text against its revision, and beside it what cutting it into words and a plain
 * difference cost.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RevisedTextBenchmarks {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	@Param({ "50", "500", "5000" })
	int clauses;

	private List<String> earlier = List.of();

	private List<String> later = List.of();

	private List<ComparedClause> before = List.of();

	private List<ComparedClause> after = List.of();

	@Setup
	public void generate() {
		GeneratedTexts texts = new GeneratedTexts(1);
		earlier = texts.text(clauses);
		later = texts.revised(earlier);
		before = ComparedClause.of(earlier);
		after = ComparedClause.of(later);
	}

	@Benchmark
	public TextComparison comparison() {
		return TextComparison.of(before, after);
	}

	@Benchmark
	public int wordsAlone() {
		Scanner scanner = new Scanner(new Vocabulary(), Work.unlimited());
		return tokens(scanner, earlier) + tokens(scanner, later);
	}

	@Benchmark
	public Patch<String> javaDiffUtilsClauses() {
		return DiffUtils.diff(earlier, later);
	}

	/** The clauses first, then the words of what changed between them. */
	@Benchmark
	public int javaDiffUtilsClausesAndWords() {
		return DiffUtils.diff(earlier, later)
			.getDeltas()
			.stream()
			.mapToInt(delta -> DiffUtils.diff(words(delta.getSource().getLines()), words(delta.getTarget().getLines()))
				.getDeltas()
				.size())
			.sum();
	}

	private static int tokens(Scanner scanner, List<String> text) {
		return text.stream().mapToInt(clause -> scanner.scan(clause).size()).sum();
	}

	private static List<String> words(List<String> clauses) {
		return clauses.stream().flatMap(BLANKS::splitAsStream).toList();
	}

}
