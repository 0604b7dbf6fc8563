package org.isftracker.interchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.isftracker.document.Typesetting;
import org.isftracker.document.WordParagraph;
import org.isftracker.document.WordWriting;
import org.isftracker.evidence.Usage;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.resolution.Stage;
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
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A draft as it leaves in each format. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExportBenchmarks {

	private static final String WORDS = "the piers of the western harbour, its resolution 2605 (2021) and the reports of the "
			+ "Secretary-General, with all who guard the pilots, the tugs and the ferries by day and by night; ";

	@Param({ "60" })
	int clauses;

	private DraftText draft = new DraftText(summary(0), List.of(), List.of());

	private final SpringTemplateEngine templates = templates();

	private final Typesetting typesetting = new Typesetting();

	private final WordLayout word = new WordLayout(new WordWriting());

	@Setup
	public void generate() {
		var texts = new ArrayList<ClauseText>();
		for (int at = 0; at < clauses; at++) {
			texts.add(clause(at));
		}
		draft = new DraftText(summary(clauses), texts, List.of());
	}

	private ClauseText clause(int at) {
		var kind = at < clauses / 3 ? ClauseKind.PREAMBULAR : ClauseKind.OPERATIVE;
		var words = (kind == ClauseKind.PREAMBULAR ? "Recalling " : "Decides to consider ") + WORDS.repeat(1 + at % 5);
		return new ClauseText(new ClauseId(new UUID(1, at)), new ProvisionId(new UUID(2, at)), Set.of(), null, kind, 0,
				null, "OP " + at, kind == ClauseKind.PREAMBULAR ? "" : at - clauses / 3 + 1 + ".", null, null, words.strip(),
				null, "", 0, 8);
	}

	private static DraftSummary summary(int clauses) {
		return new DraftSummary(new DraftId(new UUID(3, 3)), "Harbour", "en", "S/2031/77", null, false, null,
				Usage.PUBLIC, Stage.CIRCULATED, LocalDate.of(2031, 5, 4), null, null, List.of(), clauses, false, null,
				Instant.parse("2031-05-04T10:00:00Z"), "ada", 0);
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

	@Benchmark
	public byte[] word() {
		var lists = new WordLists();
		return word.write(draft.summary(), "Harbour", lists,
				lines(lists).stream().map(line -> WordParagraph.plain(line.form(), Runs.of(line))).toList());
	}

	@Benchmark
	public byte[] pdf() {
		var lines = lines(new WordLists()).stream().map(PrintedParagraph::of).toList();
		return typesetting.pdf(templates.process("interchange/draft-print",
				new Context(Locale.ENGLISH, Map.of("draft", draft.summary(), "lines", lines))), RedlineSheet.styles());
	}

	@Benchmark
	public byte[] xml() {
		return AknWriting.write(draft.summary(), lines(new WordLists()));
	}

	private List<PrintedLine> lines(WordLists lists) {
		return PrintedDraft.of(draft, List.of("France", "Panama"), lists);
	}

}
