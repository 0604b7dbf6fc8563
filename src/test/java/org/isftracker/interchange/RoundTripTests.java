package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.isftracker.document.Typesetting;
import org.isftracker.document.WordParagraph;
import org.isftracker.document.WordWriting;
import org.isftracker.interchange.WrittenDrafts.Said;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.NewClause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What leaves as a document comes back as the same tree. */
class RoundTripTests {

	/** The width of a page and of its margins of 22 mm, in points. */
	private static final float A4 = 595.28f;

	private static final float MARGIN = 62.36f;

	private static final List<Said> HARBOUR = List.of(
			Said.of(ClauseKind.PREAMBULAR, 0, "Recalling its resolution 2605 (2021) of 4 May 2021 on the harbour,"),
			Said.of(ClauseKind.PREAMBULAR, 0, "Expressing concern at the state of its piers,"),
			Said.of(ClauseKind.OPERATIVE, 0, "Welcomes the plan for the harbour;"),
			Said.of(ClauseKind.OPERATIVE, 0, "Authorizes the force:").closing("and to report on all of these;"),
			Said.of(ClauseKind.OPERATIVE, 1, "to guard the piers;"),
			Said.of(ClauseKind.OPERATIVE, 1, "to train the pilots, namely:"),
			Said.of(ClauseKind.OPERATIVE, 2, "those of the north;"),
			Said.of(ClauseKind.OPERATIVE, 2, "those of the south;"),
			Said.of(ClauseKind.OPERATIVE, 0, "Decides that the tugs are paid from the funds of the harbour;").bis(),
			Said.of(ClauseKind.OPERATIVE, 0, "Requests a report within sixty days;").under("Reporting"),
			Said.of(ClauseKind.OPERATIVE, 0, "Decides to remain seized of the matter."),
			Said.of(ClauseKind.ANNEX, 0, "The piers are repaired first."),
			Said.of(ClauseKind.ANNEX, 1, "the western one;"), Said.of(ClauseKind.ANNEX, 1, "the eastern one;"),
			Said.of(ClauseKind.ANNEX, 0, "The cranes follow in the spring."));

	@ParameterizedTest
	@EnumSource(value = ExportedFile.Format.class, names = { "CSV", "XLSX" }, mode = EnumSource.Mode.EXCLUDE)
	void aDraftWithAllThatADraftCanHaveComesBack(ExportedFile.Format format) {
		assertReturns(format, WrittenDrafts.of("Harbour", HARBOUR));
	}

	@ParameterizedTest
	@EnumSource(value = ExportedFile.Format.class, names = { "CSV", "XLSX" }, mode = EnumSource.Mode.EXCLUDE)
	void aSingleParagraphComesBack(ExportedFile.Format format) {
		assertReturns(format, WrittenDrafts.of("Short", List.of(HARBOUR.get(0), HARBOUR.get(10))));
	}

	@ParameterizedTest
	@EnumSource(value = ExportedFile.Format.class, names = { "CSV", "XLSX" }, mode = EnumSource.Mode.EXCLUDE)
	void frenchComesBack(ExportedFile.Format format) {
		assertReturns(format,
				WrittenDrafts.of("Port", "fr",
						List.of(Said.of(ClauseKind.PREAMBULAR, 0, "Rappelant ses résolutions antérieures sur le port,"),
								Said.of(ClauseKind.OPERATIVE, 0, "Décide de créer une force du port ;"),
								Said.of(ClauseKind.OPERATIVE, 0, "Décide de rester saisi de la question."))));
	}

	@ParameterizedTest
	@EnumSource(value = ExportedFile.Format.class, names = { "CSV", "XLSX" }, mode = EnumSource.Mode.EXCLUDE)
	void spanishAndRussianComeBack(ExportedFile.Format format) {
		assertReturns(format, WrittenDrafts.of("Puerto", "es",
				List.of(Said.of(ClauseKind.PREAMBULAR, 0, "Recordando sus resoluciones anteriores sobre el puerto,"),
						Said.of(ClauseKind.OPERATIVE, 0, "Decide establecer una fuerza del puerto;"),
						Said.of(ClauseKind.OPERATIVE, 0, "Decide seguir ocupándose de la cuestión."))));
		assertReturns(format, WrittenDrafts.of("Порт", "ru",
				List.of(Said.of(ClauseKind.PREAMBULAR, 0, "ссылаясь на свои предыдущие резолюции о порте,"),
						Said.of(ClauseKind.OPERATIVE, 0, "постановляет учредить силы порта;"),
						Said.of(ClauseKind.OPERATIVE, 0, "постановляет продолжать заниматься этим вопросом."))));
	}

	@ParameterizedTest
	@EnumSource(value = ExportedFile.Format.class, names = { "CSV", "XLSX" }, mode = EnumSource.Mode.EXCLUDE)
	void arabicComesBack(ExportedFile.Format format) {
		assertReturns(format,
				WrittenDrafts.of("الميناء", "ar",
						List.of(Said.of(ClauseKind.PREAMBULAR, 0, "إذ يشير إلى قراراته السابقة بشأن الميناء،"),
								Said.of(ClauseKind.OPERATIVE, 0, "يقرر إنشاء قوة للميناء؛"),
								Said.of(ClauseKind.OPERATIVE, 0, "يقرر أن يبقي المسألة قيد نظره."))));
	}

	@ParameterizedTest
	@EnumSource(value = ExportedFile.Format.class, names = { "CSV", "XLSX" }, mode = EnumSource.Mode.EXCLUDE)
	void arabicWithNumbersSymbolsAndListsComesBack(ExportedFile.Format format) {
		assertReturns(format, WrittenDrafts.of("الأرصفة", "ar", List.of(Said.of(ClauseKind.PREAMBULAR, 0,
				"إذ يشير إلى قراره 2605 (2021) المؤرخ 4 أيار/مايو 2021 بشأن الميناء، وإذ يحيط علما بتقرير الأمين العام "
						+ "(S/2031/12) عن حالة الأرصفة والعبّارات في النهر،"),
				Said.of(ClauseKind.OPERATIVE, 0, "يقرر إنشاء قوة للميناء، تتألف مما يلي:"),
				Said.of(ClauseKind.OPERATIVE, 1, "وحدة لحراسة الأرصفة «الشمالية» والجنوبية (UNHAR)؛"),
				Said.of(ClauseKind.OPERATIVE, 1, "وحدة لتدريب المرشدين بنسبة 25 في المائة من القوام الأولي؛"),
				Said.of(ClauseKind.OPERATIVE, 0,
						"يطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ هذا القرار في غضون 60 يوما؛")
					.under("تقديم التقارير"),
				Said.of(ClauseKind.OPERATIVE, 0, "يقرر أن يبقي المسألة قيد نظره."))));
	}

	@Test
	void nothingOfAPrintedListStandsOutsideTheMargins() throws IOException {
		var lines = "يقرر أن تعمل القوة مع مجلس الأمن ومع الدول الأعضاء على حراسة الأرصفة والعبّارات في النهر، "
			.repeat(9);
		var draft = WrittenDrafts.of("الأرصفة", "ar",
				List.of(Said.of(ClauseKind.PREAMBULAR, 0, lines), Said.of(ClauseKind.OPERATIVE, 0, lines),
						Said.of(ClauseKind.OPERATIVE, 1, lines), Said.of(ClauseKind.OPERATIVE, 2, lines)));
		var edges = new TreeSet<Float>();

		try (var pages = Loader.loadPDF(written(ExportedFile.Format.PDF, draft))) {
			new PDFTextStripper() {

				@Override
				protected void processTextPosition(TextPosition letter) {
					edges.add(letter.getXDirAdj());
					edges.add(letter.getXDirAdj() + letter.getWidthDirAdj());
				}

			}.getText(pages);
		}

		assertThat(edges.first()).as("left edge in points").isGreaterThan(MARGIN - 1);
		assertThat(edges.last()).as("right edge in points").isLessThan(A4 - MARGIN + 1);
	}

	/** No font for Chinese comes along, so that it leaves in every format but PDF. */
	@ParameterizedTest
	@EnumSource(value = ExportedFile.Format.class, names = { "CSV", "XLSX", "PDF" }, mode = EnumSource.Mode.EXCLUDE)
	void chineseComesBack(ExportedFile.Format format) {
		assertReturns(format, WrittenDrafts.of("港口", "zh", List.of(Said.of(ClauseKind.PREAMBULAR, 0, "回顾其以往关于港口的决议，"),
				Said.of(ClauseKind.OPERATIVE, 0, "决定设立一支港口部队；"), Said.of(ClauseKind.OPERATIVE, 0, "决定继续处理此案。"))));
	}

	@ParameterizedTest
	@EnumSource(value = ExportedFile.Format.class, names = { "CSV", "XLSX" }, mode = EnumSource.Mode.EXCLUDE)
	void draftsOfAnyShapeComeBack(ExportedFile.Format format) {
		int cases = format == ExportedFile.Format.PDF ? 8 : 60;
		for (long seed = 1; seed <= cases; seed++) {
			assertReturns(format, WrittenDrafts.of("Seed " + seed, new Shapes(seed).clauses()));
		}
	}

	private static void assertReturns(ExportedFile.Format format, DraftText draft) {
		var read = DocumentReading.read(written(format, draft), format(format));
		var flat = FlatDocument.of(read);
		var assembly = Assembly.of(flat.paragraphs());

		assertThat(assembly.clauses().stream().map(RoundTripTests::drawn)).as(draft.summary().label() + " " + format)
			.containsExactlyElementsOf(draft.clauses().stream().map(RoundTripTests::drawn).toList());
		assertThat(assembly.annexes()).isEqualTo(draft.annexes());
		assertThat(read.symbol()).isEqualTo("S/2031/77");
		assertThat(read.mastHead().date()).isEqualTo("2031-05-04");
		assertThat(read.mastHead().sponsors()).containsExactly("France", "Panama");
	}

	private static DocumentFormat format(ExportedFile.Format format) {
		var kind = switch (format) {
			case WORD -> DocumentFormat.Kind.WORD;
			case PDF -> DocumentFormat.Kind.PDF;
			case AKN -> DocumentFormat.Kind.AKN;
			case MARKDOWN -> DocumentFormat.Kind.MARKDOWN;
			default -> DocumentFormat.Kind.TEXT;
		};
		return new DocumentFormat(kind, StandardCharsets.UTF_8);
	}

	private static byte[] written(ExportedFile.Format format, DraftText draft) {
		var lists = new WordLists();
		var lines = PrintedDraft.of(draft, List.of("France", "Panama"), lists);
		return switch (format) {
			case WORD -> new WordLayout(new WordWriting()).write(draft.summary(), "Draft", lists,
					lines.stream().map(line -> WordParagraph.plain(line.form(), Runs.of(line))).toList());
			case PDF -> new Typesetting().pdf(
					templates().process("interchange/draft-print",
							new Context(Locale.ENGLISH,
									Map.of("draft", draft.summary(), "lines",
											lines.stream().map(PrintedParagraph::of).toList()))),
					RedlineSheet.styles());
			case AKN -> AknWriting.write(draft.summary(), lines);
			case MARKDOWN -> PlainLayout.markdown(lines).getBytes(StandardCharsets.UTF_8);
			default -> PlainLayout.text(lines).getBytes(StandardCharsets.UTF_8);
		};
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

	private static String drawn(NewClause clause) {
		var wording = clause.wording();
		return drawn(clause.kind(), clause.level(), wording.labelSuffix(), wording.heading(), wording.words(),
				wording.closing());
	}

	private static String drawn(ClauseText clause) {
		return drawn(clause.kind(), clause.level(), clause.labelSuffix(), clause.heading(), clause.words(),
				clause.closing());
	}

	private static String drawn(@Nullable Object... said) {
		return String.join(" | ", Stream.of(said).map(part -> Objects.toString(part, "-")).toList());
	}

	/** Drafts in the manner of the United Nations, the same for the same seed. */
	private static final class Shapes {

		private static final List<String> THINGS = List.of("the piers of the western harbour",
				"its resolution 2605 (2021)", "the pilots, the tugs and the ferries", "paragraph 7 (a) of the annex",
				"the report S/2031/12 of 4 May 2031", "“all necessary measures”",
				"the Secretary-General and his Special Envoy");

		private final Random random;

		Shapes(long seed) {
			this.random = new Random(seed);
		}

		List<Said> clauses() {
			var clauses = new ArrayList<Said>();
			for (int preambular = 1 + random.nextInt(4); preambular > 0; preambular--) {
				clauses.add(Said.of(ClauseKind.PREAMBULAR, 0, "Recalling " + thing() + " and " + thing() + ","));
			}
			for (int operative = 1 + random.nextInt(5); operative > 0; operative--) {
				operative(clauses);
			}
			clauses.add(Said.of(ClauseKind.OPERATIVE, 0, "Decides to remain seized of the matter."));
			return clauses;
		}

		private void operative(List<Said> clauses) {
			boolean list = random.nextInt(3) == 0;
			clauses.add(Said.of(ClauseKind.OPERATIVE, 0, "Decides to consider " + thing() + (list ? ":" : ";")));
			for (int items = list ? 2 + random.nextInt(10) : 0; items > 0; items--) {
				boolean deeper = random.nextInt(5) == 0;
				clauses.add(Said.of(ClauseKind.OPERATIVE, 1, "to guard " + thing() + (deeper ? ", namely:" : ";")));
				if (deeper) {
					clauses.add(Said.of(ClauseKind.OPERATIVE, 2, "by day, with " + thing() + ";"));
					clauses.add(Said.of(ClauseKind.OPERATIVE, 2, "by night, with " + thing() + ";"));
				}
			}
		}

		private String thing() {
			return THINGS.get(random.nextInt(THINGS.size()));
		}

	}

}
