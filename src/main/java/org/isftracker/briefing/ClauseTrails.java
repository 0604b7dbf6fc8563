package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingContent.ChangeLine;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.springframework.stereotype.Component;

/**
 * Finds the provisions of a clause that a briefing tells of. Briefings name clauses by
 * their labels, which are others in each draft; the drafts are read as readers do.
 */
@Component("briefingClauseTrails")
class ClauseTrails {

	private final DraftReading drafts;

	ClauseTrails(DraftReading drafts) {
		this.drafts = drafts;
	}

	/** The provisions by draft and label, of all drafts that readers see. */
	Provisions read() {
		return PublicEyes.read(() -> {
			var ids = drafts.summaries().stream().map(DraftSummary::id).toList();
			return new Provisions(drafts.texts(ids)
				.stream()
				.collect(Collectors.toMap(text -> text.id().toString(), Function.identity())));
		});
	}

	/** Drafts by their identities as text. */
	record Provisions(Map<String, DraftText> texts) {

		private static final int BEGINNING = 60;

		/** Whether a line tells of a provision. */
		boolean tells(ChangeLine line, BriefingContent content, String provision) {
			return clause(line, content).filter(clause -> provisions(clause).contains(provision)).isPresent();
		}

		/**
		 * What the provisions that any briefing tells of are called, by the newest one
		 * that does.
		 */
		Map<String, String> names(List<ArchivedContents.Archived> all) {
			Map<String, String> names = new LinkedHashMap<>();
			all.forEach(one -> one.content()
				.changes()
				.forEach(line -> clause(line, one.content())
					.ifPresent(clause -> names.put(clause.provision().toString(), clause.brief(BEGINNING)))));
			return names;
		}

		/** A clause that was removed stands in the text before. */
		private Optional<ClauseText> clause(ChangeLine line, BriefingContent content) {
			return Stream.of(Optional.of(content.text().id()), Optional.ofNullable(content.since().draft()))
				.flatMap(Optional::stream)
				.flatMap(draft -> clause(draft, line.label()))
				.findFirst();
		}

		private Stream<ClauseText> clause(String draft, String label) {
			return Stream.ofNullable(texts.get(draft))
				.flatMap(text -> text.clauses().stream())
				.filter(clause -> clause.label().equals(label));
		}

		private static List<String> provisions(ClauseText clause) {
			List<String> provisions = new ArrayList<>(List.of(clause.provision().toString()));
			clause.continues().forEach(provision -> provisions.add(provision.toString()));
			return provisions;
		}

	}

}
