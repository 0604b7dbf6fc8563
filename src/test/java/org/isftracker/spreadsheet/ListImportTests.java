package org.isftracker.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.isftracker.spreadsheet.Books.csv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.isftracker.Journey;
import org.isftracker.Statements;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementReading;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.Shift;
import org.isftracker.participation.Strength;
import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@Journey
@Transactional
@WithMockUser(username = "analyst", roles = "ANALYST")
class ListImportTests {

	private static final String NATIONS = """
			Name,Kind,Note
			Osterlich,,on the river
			Klopstokia,State,
			""";

	private static final String SAID = """
			Key,Speaker,Said on,Outlet,Language,Grade,Form,Words,Usage
			OST-1,Osterlich,4 March 2025,River Gazette,en,on record,Quotation,We shall come.,public
			OST-2,OSTERLICH,2025-03-05,River Gazette,en,On record,quotation,"We shall come, under a mandate.",internal
			""";

	private static final String CONDITIONS = """
			Nation;Title;Words;Kind;Strength;Holds from;Statements
			Osterlich;A mandate;There is a mandate.;needs a mandate;required;2025-03-05;ost-2, OST-1
			""";

	private static final String OFFERS = """
			Nation,Kind,Least,Most,Certainty,Holds from,Statements
			Osterlich,Troops,"1,500",,stated,2025-03-04,OST-1
			""";

	@Autowired
	ListImport lists;

	@Autowired
	NationReading nations;

	@Autowired
	StatementReading statements;

	@Autowired
	ActorRegister actors;

	@Autowired
	Statements sql;

	@Test
	void listsThatNameEachOtherAreRecordedTogether() {
		var id = record(OFFERS, CONDITIONS, SAID, NATIONS);

		var osterlich = nations.nation(id("Osterlich")).orElseThrow();
		assertThat(osterlich.note()).isEqualTo("on the river");
		assertThat(osterlich.contributions().get(0).counting()).satisfies(offer -> {
			assertThat(offer.least()).isEqualTo(1_500);
			assertThat(offer.most()).isEqualTo(1_500);
		});
		assertThat(nations.conditions(id("Osterlich"))).singleElement()
			.satisfies(condition -> assertThat(statements.citations(condition.statements()).values())
				.extracting(Citation::words)
				.containsExactly("We shall come, under a mandate.", "We shall come."));
		assertThat(lists.find(id)).isEmpty();
	}

	@Test
	void theSameListsAgainChangeNothing() {
		record(OFFERS, CONDITIONS, SAID, NATIONS);

		assertThat(preview(OFFERS, CONDITIONS, SAID, NATIONS).lists()).flatExtracting(WeighedList::rows)
			.extracting(WeighedRow::outcome)
			.containsOnly(Outcome.SAME)
			.hasSize(6);
	}

	@Test
	void aLaterListChangesWhatItSaysOtherwiseAndKeepsWhatItDoesNotName() {
		record(OFFERS, CONDITIONS, SAID, NATIONS);
		var harder = CONDITIONS.replace("required", "red line");

		assertThat(preview(harder).lists().get(0).rows()).singleElement().satisfies(row -> {
			assertThat(row.outcome()).isEqualTo(Outcome.CHANGED);
			assertThat(row.differences()).containsExactly(new Difference(Field.STRENGTH, "required", "red line"));
		});
		record(harder, "Name,Regional group\nOsterlich,African States\n",
				SAID.replace("We shall come.", "We shall all come."));

		assertThat(nations.conditions(id("Osterlich"))).singleElement().satisfies(condition -> {
			assertThat(condition.strength()).isEqualTo(Strength.RED_LINE);
			assertThat(condition.shift()).isEqualTo(Shift.HARDENED);
		});
		assertThat(nations.nation(id("Osterlich")).orElseThrow().note()).isEqualTo("on the river");
		assertThat(statements.by(id("Osterlich"))).extracting(Citation::words)
			.containsExactly("We shall come, under a mandate.", "We shall all come.");
	}

	@Test
	void aRowIsRefusedWithEveryReason() {
		var list = preview("""
				Nation,Title,Words,Kind,Strength,Holds from,Statements,Terms
				Nowhere,A mandate,,bread,required,31/2/2025,X-9,The weather
				""").lists().get(0);

		assertThat(list.rows()).singleElement()
			.satisfies(row -> assertThat(row.problems()).extracting(Problem::field)
				.containsExactlyInAnyOrder(Field.NATION, Field.WORDS, Field.KIND, Field.HOLDS_FROM, Field.STATEMENTS,
						Field.TERMS));
	}

	@Test
	void aDayToComeARangeUpsideDownAndARowTwiceAreRefused() {
		record(NATIONS, SAID);

		assertThat(preview("""
				Nation,Kind,Least,Most,Certainty,Holds from,Statements
				Osterlich,Troops,5,4,stated,2125-03-04,OST-1
				Osterlich,Police,many,,stated,2025-03-04,OST-1
				osterlich,POLICE,3,,stated,2025-03-04,OST-1
				""").lists().get(0).rows()).extracting(row -> row.problems().stream().map(Problem::field).toList())
			.containsExactly(List.of(Field.MOST, Field.HOLDS_FROM), List.of(Field.LEAST), List.of(Field.KIND));
	}

	@Test
	void nothingIsRecordedWhileARowIsRefused() {
		var id = lists.keep(List.of(csv(NATIONS), csv(CONDITIONS)));
		var seen = lists.find(id).orElseThrow();

		assertThat(seen.refused()).isTrue();
		assertThatExceptionOfType(SpreadsheetRefused.class).isThrownBy(() -> lists.record(id, seen.fingerprint()))
			.matches(refusal -> refusal.reason() == Reason.ROWS_REFUSED);
		assertThat(actors.all()).noneMatch(actor -> actor.name().equals("Osterlich"));
	}

	@Test
	void whatWouldDoSomethingElseByNowIsLookedThroughAgain() {
		var id = lists.keep(List.of(csv(NATIONS)));
		var seen = lists.find(id).orElseThrow().fingerprint();
		record(NATIONS);

		assertThatExceptionOfType(SpreadsheetRefused.class).isThrownBy(() -> lists.record(id, seen))
			.matches(refusal -> refusal.reason() == Reason.CHANGED_MEANWHILE);
	}

	@Test
	void aStatementOnRecordIsNamedByTheAddressOfItsPage() {
		record(NATIONS, SAID);
		var said = statements.by(id("Osterlich")).get(0).id();

		record(OFFERS.replace("OST-1", "https://tracker.example/statements/" + said));

		assertThat(nations.nation(id("Osterlich")).orElseThrow().contributions().get(0).counting().statements())
			.containsExactly(said);
	}

	@Test
	void aPreviewTakesAsManySqlStatementsHoweverLongItIs() throws Exception {
		var few = lists.keep(List.of(csv(NATIONS), csv(SAID)));
		var many = lists.keep(List.of(csv(NATIONS + "Nation %d,,\n".repeat(200).formatted(numbers())), csv(SAID)));
		lists.find(few);

		assertThat(sql.during(() -> lists.find(many))).hasSameSizeAs(sql.during(() -> lists.find(few)));
	}

	@Test
	@WithMockUser(username = "reader", roles = "READER")
	void readersMayNot() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> lists.waiting());
	}

	private static Object[] numbers() {
		return IntStream.range(0, 200).boxed().toArray();
	}

	private WaitingList preview(String... texts) {
		return lists.find(keep(texts)).orElseThrow();
	}

	private WaitingListId record(String... texts) {
		var id = keep(texts);
		var seen = lists.find(id).orElseThrow();
		assertThat(seen.lists())
			.allSatisfy(list -> assertThat(list.rows()).allSatisfy(row -> assertThat(row.problems()).isEmpty()));
		lists.record(id, seen.fingerprint());
		return id;
	}

	private WaitingListId keep(String... texts) {
		return lists.keep(Arrays.stream(texts).map(Books::csv).toList());
	}

	private ActorId id(String name) {
		return actors.all().stream().filter(actor -> actor.name().equals(name)).findFirst().orElseThrow().id();
	}

}
