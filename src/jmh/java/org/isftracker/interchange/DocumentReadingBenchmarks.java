package org.isftracker.interchange;

import java.io.IOException;
import java.util.Optional;
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

/** A resolution of twenty pages in each format, and one of 250 kB with its annex. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DocumentReadingBenchmarks {

	private static final DocumentFormat WORD = format(
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private static final DocumentFormat PDF = format("application/pdf");

	private String text = "";

	private String annexed = "";

	private byte[] word = {};

	private byte[] pdf = {};

	@Setup
	public void print() throws IOException {
		var paragraphs = new PrintedTexts().paragraphs(41, 90, 0);
		text = PrintedTexts.text(paragraphs);
		word = PrintedTexts.word(paragraphs);
		pdf = PrintedTexts.pdf(paragraphs);
		annexed = PrintedTexts.text(new PrintedTexts().paragraphs(41, 90, 440));
	}

	@Benchmark
	public ReadDocument twentyPagesOfText() {
		return DocumentReading.read(text);
	}

	@Benchmark
	public ReadDocument twentyPagesOfWord() {
		return DocumentReading.read(word, WORD);
	}

	@Benchmark
	public ReadDocument twentyPagesOfPdf() {
		return DocumentReading.read(pdf, PDF);
	}

	@Benchmark
	public ReadDocument quarterOfAMegabyteWithAnnex() {
		return DocumentReading.read(annexed);
	}

	private static DocumentFormat format(String type) {
		return Optional.of(type).flatMap(DocumentFormat::of).orElseThrow();
	}

}
