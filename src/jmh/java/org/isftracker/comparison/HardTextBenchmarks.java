package org.isftracker.comparison;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Two thousand clauses a side, where nothing or every clause answers to one of the other
 * side.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HardTextBenchmarks {

	private static final int CLAUSES = 2000;

	private List<ComparedClause> text = List.of();

	private List<ComparedClause> edited = List.of();

	private List<ComparedClause> unrelated = List.of();

	@Setup
	public void generate() {
		GeneratedTexts texts = new GeneratedTexts(2);
		List<String> first = texts.text(CLAUSES);
		text = ComparedClause.of(first);
		edited = ComparedClause.of(texts.edited(first));
		unrelated = ComparedClause.of(texts.text(CLAUSES));
	}

	@Benchmark
	public TextComparison everyClauseEdited() {
		return TextComparison.of(text, edited);
	}

	@Benchmark
	public TextComparison unrelatedTexts() {
		return TextComparison.of(text, unrelated);
	}

}
