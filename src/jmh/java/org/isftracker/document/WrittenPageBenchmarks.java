package org.isftracker.document;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.isftracker.document.WrittenPage.Column;
import org.isftracker.document.WrittenPage.Grid;
import org.isftracker.document.WrittenPage.Heading;
import org.isftracker.document.WrittenPage.Manner;
import org.isftracker.document.WrittenPage.Paragraph;
import org.isftracker.document.WrittenPage.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Setting a page of 60 changed clauses and 25 nations as PDF and as Word. The PDF is to
 * take a second and a half at most, Word half a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class WrittenPageBenchmarks {

	private static final List<String> WORDS = List.of("decides", "that", "the", "force", "shall", "report", "to",
			"Council", "every", "six", "months", "and", "under", "unified", "command", "demilitarization");

	private final Random random = new Random(2803);

	private final PdfPages pdf = new PdfPages(templates(), new Typesetting());

	private final WordPages word = new WordPages();

	private final WrittenPage page = page();

	@Benchmark
	public byte[] pdf() {
		return pdf.pdf(page);
	}

	/** Does not fit, so that every size is tried. */
	@Benchmark
	public byte[] pdfOnOneSheet() {
		return pdf.onOneSheet(page);
	}

	@Benchmark
	public byte[] word() {
		return word.word(page);
	}

	private static SpringTemplateEngine templates() {
		var resolver = new ClassLoaderTemplateResolver();
		resolver.setPrefix("templates/");
		resolver.setSuffix(".html");
		resolver.setCharacterEncoding("UTF-8");
		var engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine;
	}

	private WrittenPage page() {
		var clauses = IntStream.rangeClosed(1, 60).mapToObj(this::clause).toList();
		var nations = IntStream.rangeClosed(1, 25).mapToObj(this::nation).toList();
		return new WrittenPage("What changed", "Internal, not for further distribution",
				List.of(Paragraph.of(said(60)), new Heading(1, "Text"),
						new Grid(List.of(new Column("Clause", 16), new Column("Words", 84)), clauses),
						new Heading(1, "Nations"),
						new Grid(List.of(new Column("Nation", 20), new Column("Status", 20), new Column("Conditions", 40),
								new Column("Offers", 20)), nations)));
	}

	private List<List<Span>> clause(int number) {
		return List.of(List.of(Span.strong("OP " + number)), List.of(Span.plain(said(25)),
				new Span(said(5), Manner.DELETED), new Span(said(6), Manner.INSERTED), Span.plain(said(25))));
	}

	private List<List<Span>> nation(int number) {
		return List.of(List.of(Span.strong("Nation " + number)), List.of(Span.plain("conditional; in doubt")),
				List.of(Span.plain(said(12)), Span.emphasized(said(8)), Span.plain(said(12))),
				List.of(Span.plain("1,000–2,000 troops")));
	}

	private String said(int words) {
		return IntStream.range(0, words)
			.mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())) + " ")
			.reduce("", String::concat);
	}

}
