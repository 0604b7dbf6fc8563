package org.isftracker.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.isftracker.comparison.ComparedClause;
import org.isftracker.comparison.ComparedRow;
import org.isftracker.comparison.TextComparison;
import org.isftracker.document.WordWriting;
import org.isftracker.interchange.WrittenDrafts.Said;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.context.support.ResourceBundleMessageSource;

class TrackedTextTests {

	static final Said CONCERN = Said.of(ClauseKind.PREAMBULAR, 0, "Expressing concern at the state of the piers,");

	static final Said PLAN = Said.of(ClauseKind.OPERATIVE, 0, "Welcomes the plan for the harbour and its annexes;");

	static final Said FORCE = Said.of(ClauseKind.OPERATIVE, 0,
			"Decides to establish a harbour force for two years, which may use the tugs:");

	static final Said PIERS = Said.of(ClauseKind.OPERATIVE, 1, "to guard the piers by day and by night;");

	static final Said PILOTS = Said.of(ClauseKind.OPERATIVE, 1, "to train the pilots of every ferry;");

	static final Said SEIZED = Said.of(ClauseKind.OPERATIVE, 0, "Decides to remain seized of the matter.");

	static final Said CRANES = Said.of(ClauseKind.ANNEX, 0, "The cranes of the western pier follow in the spring.");

	private final DraftText earlier = WrittenDrafts.of("First text",
			List.of(CONCERN, PLAN, FORCE, PIERS, PILOTS, SEIZED, CRANES));

	@Test
	void acceptingGivesTheLaterDraftAndRejectingTheEarlierOne() {
		var later = WrittenDrafts.of("Second text",
				List.of(CONCERN,
						FORCE.saying("Decides to establish a harbour force for three years, which shall use the tugs:")
							.closing("and to report on all of these;"),
						PILOTS, PIERS, PLAN.saying("Welcomes the plan for the harbour;"), SEIZED.under("Follow-up")));

		assertExact(earlier, later);
	}

	@Test
	void movesNameTheirOtherPlaceByDefault() {
		var later = WrittenDrafts.of("Second text", List.of(CONCERN, FORCE, PIERS, PILOTS, PLAN, SEIZED, CRANES));

		var word = new WordChanges(word(earlier, later, false));

		assertThat(word.count("moveFrom")).isZero();
		assertThat(word.comments()).containsExactly("Moved to OPERATIVE 4", "Moved from OPERATIVE 1");
	}

	@Test
	void movesAreMovesByChoice() {
		var later = WrittenDrafts.of("Second text", List.of(CONCERN, FORCE, PIERS, PILOTS, PLAN, SEIZED, CRANES));

		var word = new WordChanges(word(earlier, later, true));

		assertThat(word.comments()).isEmpty();
		assertThat(names(word, "moveFromRangeStart")).hasSize(1).isEqualTo(names(word, "moveToRangeStart"));
	}

	@Test
	void anotherLevelIsAChangeOfTheParagraph() {
		var later = WrittenDrafts.of("Second text", List.of(CONCERN, PLAN, FORCE, PIERS, PILOTS.at(2), SEIZED, CRANES));

		assertThat(new WordChanges(word(earlier, later, false)).count("pPrChange")).isEqualTo(1);
		assertExact(earlier, later);
	}

	@Test
	void theChangesSayWhoAndWhen() {
		var later = WrittenDrafts.of("Second text", List.of(CONCERN, PLAN, FORCE, PIERS, PILOTS, CRANES));

		var deletion = new WordChanges(word(earlier, later, false)).all("word/document.xml", "del").findFirst();

		assertThat(deletion).hasValueSatisfying(change -> {
			assertThat(change.getAttributeNS(WordChanges.W, "author")).isEqualTo("Second text");
			assertThat(change.getAttributeNS(WordChanges.W, "date")).isEqualTo("2031-05-04T00:00:00Z");
		});
	}

	@Test
	void arabicRunsFromTheRight() throws IOException {
		var text = WrittenDrafts.of("Arabic", "ar", List.of(Said.of(ClauseKind.PREAMBULAR, 0, "إذ يشير إلى قراراته،"),
				Said.of(ClauseKind.OPERATIVE, 0, "يقرر أن يبقي المسألة قيد نظره.")));

		try (var word = new XWPFDocument(new ByteArrayInputStream(word(text, text, false)))) {
			assertThat(word.getParagraphs())
				.allSatisfy(paragraph -> assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue());
		}
	}

	@Test
	void anyTwoDraftsComeOutExactly() {
		for (long seed = 1; seed <= 60; seed++) {
			var random = new RandomDrafts(seed);
			var before = random.clauses();
			assertExact(WrittenDrafts.of("Seed " + seed, before),
					WrittenDrafts.of("Seed " + seed + " revised", random.revised(before)));
		}
	}

	private static void assertExact(DraftText before, DraftText after) {
		for (boolean trueMoves : new boolean[] { false, true }) {
			var word = new WordChanges(word(before, after, trueMoves));
			assertThat(word.accepted()).as(after.summary().label()).isEqualTo(printed(after));
			assertThat(word.rejected()).as(after.summary().label()).isEqualTo(printed(before));
			assertThat(word.changeNumbers()).doesNotHaveDuplicates();
		}
	}

	private static List<String> printed(DraftText draft) {
		return PrintedDraft.of(draft, List.of("France", "Panama"), new WordLists())
			.stream()
			.map(line -> (line.marker() + " " + line.words()).strip())
			.toList();
	}

	private static List<String> names(WordChanges word, String element) {
		return word.all("word/document.xml", element).map(move -> move.getAttributeNS(WordChanges.W, "name")).toList();
	}

	static byte[] word(DraftText before, DraftText after, boolean trueMoves) {
		var lists = new WordLists();
		var was = PrintedDraft.of(before, List.of("France", "Panama"), lists);
		var is = PrintedDraft.of(after, List.of("France", "Panama"), lists);
		var rows = rows(before, after);
		var paragraphs = TrackedText.of(was, is, LinePairs.of(was, is, rows), new Remarks(rows, messages()), trueMoves);
		return new WordLayout(new WordWriting()).write(after.summary(), "Redline", lists, paragraphs);
	}

	private static List<ComparedRow> rows(DraftText before, DraftText after) {
		var comparison = TextComparison.of(compared(before), compared(after));
		var rows = new ArrayList<ComparedRow>();
		comparison.clauses()
			.forEach(change -> rows.add(new ComparedRow(0, change.from().stream().map(before.clauses()::get).toList(),
					after.clauses().get(change.index()), change, null, List.of(), null)));
		comparison.removed()
			.forEach(gone -> rows
				.add(new ComparedRow(0, List.of(before.clauses().get(gone)), null, null, null, List.of(), null)));
		return rows;
	}

	private static List<ComparedClause> compared(DraftText draft) {
		return draft.clauses()
			.stream()
			.map(clause -> new ComparedClause(clause.kind().name(), clause.level(), ComparedClause.ROOT, clause.label(),
					said(clause), clause.provision().id()))
			.toList();
	}

	private static String said(ClauseText clause) {
		return clause.closing() == null ? clause.words() : clause.words() + " " + clause.closing();
	}

	private static MessageSourceAccessor messages() {
		var messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/interchange");
		return new MessageSourceAccessor(messages);
	}

	/** Drafts of any shape, the same for the same seed. */
	private static final class RandomDrafts {

		private static final List<String> WORDS = List.of("Decides", "that", "the force", "shall", "may", "guard",
				"piers", "cranes", "“pilots”", "of", "2605 (2021)", "and", "harbour", "ferry", "\n", "é", "😀", "<&>");

		private final Random random;

		RandomDrafts(long seed) {
			this.random = new Random(seed);
		}

		List<Said> clauses() {
			var clauses = new ArrayList<Said>();
			IntStream.range(0, random.nextInt(4)).forEach(at -> clauses.add(any(ClauseKind.PREAMBULAR)));
			IntStream.range(0, 1 + random.nextInt(9)).forEach(at -> clauses.add(any(ClauseKind.OPERATIVE)));
			IntStream.range(0, random.nextInt(3)).forEach(at -> clauses.add(any(ClauseKind.ANNEX)));
			return clauses;
		}

		private Said any(ClauseKind kind) {
			var said = new Said(UUID.randomUUID(), kind, kind == ClauseKind.ANNEX ? 1 : 0, random.nextInt(5),
					rarely("Protection\nof ferries"), words(), rarely("and shall report;\nin writing;"), null);
			return random.nextInt(12) == 0 ? said.bis() : said;
		}

		private @Nullable String rarely(String words) {
			return random.nextInt(5) == 0 ? words : null;
		}

		private String words() {
			var words = new StringBuilder("Decides");
			IntStream.range(0, 1 + random.nextInt(14))
				.forEach(at -> words.append(' ').append(WORDS.get(random.nextInt(WORDS.size()))));
			return words.append(';').toString();
		}

		List<Said> revised(List<Said> clauses) {
			var revised = new ArrayList<>(clauses);
			for (int edits = random.nextInt(6); edits > 0 && !revised.isEmpty(); edits--) {
				edit(revised, random.nextInt(revised.size()));
			}
			revised.sort(java.util.Comparator.comparing(Said::kind));
			return revised;
		}

		private void edit(List<Said> clauses, int at) {
			var clause = clauses.get(at);
			switch (random.nextInt(7)) {
				case 0 -> clauses.remove(at);
				case 1 -> clauses.add(at, any(clause.kind()));
				case 2 -> clauses.add(random.nextInt(clauses.size()), clauses.remove(at));
				case 3 -> clauses.set(at, clause.saying(words()));
				case 4 -> clauses.set(at, clause.at(random.nextInt(5)));
				case 5 -> clauses.set(at, clause.under(rarely("Protection")).closing(rarely("and shall report;")));
				default -> clauses.set(at, clause.saying(clause.words() + " and the ferry"));
			}
		}

	}

}
