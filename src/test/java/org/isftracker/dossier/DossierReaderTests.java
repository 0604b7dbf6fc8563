package org.isftracker.dossier;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DossierReaderTests {

	private final StarterDossier dossier = new DossierReader().read();

	private final DossierRecords records = new DossierRecords(dossier);

	@Test
	void nothingThatARecordNeedsIsLeftOut() {
		assertThat(gaps("dossier", dossier)).isEmpty();
	}

	@Test
	void keysNameOneRecordEach() {
		assertThat(dossier.actors()).extracting(ActorEntry::key).doesNotHaveDuplicates();
		assertThat(dossier.statements()).extracting(StatementEntry::key).doesNotHaveDuplicates();
		assertThat(dossier.terms()).extracting(TermEntry::key).doesNotHaveDuplicates();
		assertThat(dossier.positions()).extracting(PositionEntry::key).doesNotHaveDuplicates();
		assertThat(dossier.notes()).extracting(NoteEntry::key).doesNotHaveDuplicates();
		assertThat(dossier.facts()).extracting(FactEntry::fact).doesNotHaveDuplicates();
		assertThat(dossier.nations()).extracting(NationEntry::actor).doesNotHaveDuplicates();
		assertThat(conditions()).extracting(NationEntry.Condition::key).doesNotHaveDuplicates();
		assertThat(dossier.drafts())
			.allSatisfy((draft) -> assertThat(records.clausesOf(draft)).doesNotHaveDuplicates());
	}

	@Test
	void everyRecordCitesStatementsThatAreThere() {
		var statements = records.of("statement");

		assertThat(records.cited()).allSatisfy(
				(cited) -> assertThat(cited.statements()).as(cited.record()).isNotEmpty().isSubsetOf(statements));
		assertThat(dossier.drafts()).flatExtracting(DraftEntry::stages)
			.extracting(DraftEntry.StageMove::statement)
			.isSubsetOf(statements);
		assertThat(dossier.statements()).extracting(StatementEntry::supersedes)
			.filteredOn((key) -> key != null)
			.isSubsetOf(statements);
	}

	@Test
	void everyStatementSupportsARecord() {
		var used = new ArrayList<String>(records.cited().flatMap((cited) -> cited.statements().stream()).toList());
		dossier.drafts().forEach((draft) -> draft.stages().forEach((move) -> used.add(move.statement())));

		assertThat(used).containsAll(records.of("statement"));
	}

	@Test
	void everyActorThatIsNamedIsThere() {
		var actors = records.of("actor");

		assertThat(dossier.actors()).extracting(ActorEntry::of).filteredOn((of) -> of != null).isSubsetOf(actors);
		assertThat(dossier.statements()).extracting(StatementEntry::speaker).isSubsetOf(actors);
		assertThat(dossier.drafts()).flatExtracting(DraftEntry::sponsors).isSubsetOf(actors);
		assertThat(dossier.nations()).extracting(NationEntry::actor).isSubsetOf(actors);
		assertThat(dossier.positions()).extracting(PositionEntry::actor).isSubsetOf(actors);
		assertThat(dossier.memberships()).extracting(MembershipEntry::actor).isSubsetOf(actors);
		assertThat(dossier.votes()).extracting(VoteEntry::actor).isSubsetOf(actors);
	}

	@Test
	void everyTermAndDraftThatIsNamedIsThere() {
		var terms = records.of("term");
		var drafts = records.of("draft");

		assertThat(conditions())
			.allSatisfy((condition) -> assertThat(condition.terms()).isNotEmpty().isSubsetOf(terms));
		assertThat(dossier.positions()).extracting(PositionEntry::term).isSubsetOf(terms);
		assertThat(dossier.votes()).extracting(VoteEntry::draft).isSubsetOf(drafts);
		assertThat(dossier.verdicts()).extracting(VerdictEntry::draft).isSubsetOf(drafts);
		assertThat(dossier.verdicts()).flatExtracting(VerdictEntry::silentOn).isSubsetOf(terms);
		assertThat(dossier.verdicts()).extracting(VerdictEntry::condition).isSubsetOf(records.of("condition"));
	}

	@Test
	void everyNoteHasASubjectThatIsThere() {
		assertThat(dossier.notes()).extracting(NoteEntry::subject)
			.extracting((subject) -> subject.kind().name().toLowerCase(Locale.ROOT) + ":" + subject.key())
			.isSubsetOf(records.all());
	}

	@Test
	void historiesRunForwards() {
		assertThat(dossier.nations()).allSatisfy((nation) -> {
			assertThat(nation.participation()).extracting(NationEntry.Status::on).isSorted();
			assertThat(nation.contributions())
				.allSatisfy((offered) -> assertThat(offered.versions()).extracting(NationEntry.Offer::on).isSorted());
		});
		assertThat(dossier.positions())
			.allSatisfy((position) -> assertThat(position.versions()).extracting(PositionEntry.View::on).isSorted());
		assertThat(dossier.drafts())
			.allSatisfy((draft) -> assertThat(draft.stages()).extracting(DraftEntry.StageMove::on).isSorted());
	}

	private List<NationEntry.Condition> conditions() {
		return dossier.nations().stream().flatMap((nation) -> nation.conditions().stream()).toList();
	}

	private static List<String> gaps(String path, @Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().flatMap((item) -> gaps(path, item).stream()).toList();
		}
		if (!(value instanceof Record)) {
			return (value == null) ? List.of(path) : List.of();
		}
		return Stream.of(value.getClass().getRecordComponents())
			.filter((component) -> value(component, value) != null || !mayBeMissing(component))
			.flatMap((component) -> gaps(path + "." + component.getName(), value(component, value)).stream())
			.toList();
	}

	private static boolean mayBeMissing(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static @Nullable Object value(RecordComponent component, Object of) {
		try {
			return component.getAccessor().invoke(of);
		}
		catch (ReflectiveOperationException problem) {
			throw new LinkageError(component.getName(), problem);
		}
	}

}
