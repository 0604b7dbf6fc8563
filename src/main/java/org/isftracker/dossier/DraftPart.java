package org.isftracker.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.isftracker.evidence.Usage;
import org.isftracker.resolution.AnnexTitle;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.Drafting;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.NewDraft;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.resolution.Stage;
import org.isftracker.resolution.StageMove;
import org.isftracker.resolution.Staging;
import org.isftracker.resolution.Wording;
import org.isftracker.wording.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(3)
class DraftPart implements DossierPart {

	private final Drafting drafting;

	private final DraftReading reading;

	private final Staging staging;

	private final Authors authors;

	DraftPart(Drafting drafting, DraftReading reading, Staging staging, Authors authors) {
		this.drafting = drafting;
		this.reading = reading;
		this.staging = staging;
		this.authors = authors;
	}

	@Override
	public void load(StarterDossier dossier, RecordIds ids) {
		for (var draft : dossier.drafts()) {
			var clauses = dossier.clausesOf(draft);
			var id = drafting.create(told(draft, clauses, ids));
			ids.put("draft", draft.key(), id.id());
			note(draft.key(), clauses, text(id), ids);
			authors.asLead(() -> moves(draft, id, ids));
		}
	}

	private static NewDraft told(DraftEntry draft, List<ClauseEntry> clauses, RecordIds ids) {
		var base = (draft.basedOn() != null) ? ids.draft(draft.basedOn()) : null;
		return new NewDraft(draft.label(), draft.language(), draft.symbol(), base, draft.rival(), draft.originNote(),
				Usage.PUBLIC, draft.stages().get(0).on(), draft.sponsors().stream().map(ids::actor).toList(),
				clauses.stream().map((clause) -> told(clause, ids)).toList(), annexes(draft));
	}

	private static List<AnnexTitle> annexes(DraftEntry draft) {
		return IntStream.range(0, draft.annexes().size())
			.mapToObj((index) -> new AnnexTitle(index + 1, draft.annexes().get(index).title()))
			.toList();
	}

	private static NewClause told(ClauseEntry clause, RecordIds ids) {
		var annex = (clause.kind() == ClauseKind.ANNEX) ? 1 : null;
		var provision = ids.find("provision", clause.key()).map(ProvisionId::new).orElse(null);
		return new NewClause(clause.level(), clause.kind(), annex,
				new Wording(clause.heading(), clause.words(), clause.closing(), null), provision, Set.of());
	}

	private DraftText text(DraftId id) {
		return reading.find(id).orElseThrow();
	}

	private static void note(String draft, List<ClauseEntry> told, DraftText text, RecordIds ids) {
		for (int place = 0; place < told.size(); place++) {
			var clause = text.clauses().get(place);
			ids.put("clause", draft + "/" + told.get(place).key(), clause.id().id());
			ids.put("provision", told.get(place).key(), clause.provision().id());
		}
	}

	private void moves(DraftEntry draft, DraftId id, RecordIds ids) {
		draft.stages()
			.stream()
			.filter((move) -> move.stage() != Stage.WORKING)
			.map((move) -> new StageMove(id, move.stage(), move.on(), move.approximately(), newYork(move.at()),
					newYork(move.deadline()), move.comment(), List.of(ids.statement(move.statement())), null))
			.forEach(staging::move);
	}

	private static @Nullable Instant newYork(@Nullable LocalDateTime hour) {
		return (hour != null) ? hour.atZone(Times.NEW_YORK).toInstant() : null;
	}

}
