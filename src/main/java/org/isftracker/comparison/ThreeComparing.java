package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.comparison.DraftComparing.TextPair;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comparing two drafts with the one that both came from. */
@Service
@Transactional(readOnly = true)
public class ThreeComparing {

	private final DraftReading drafts;

	private final DraftComparing comparing;

	ThreeComparing(DraftReading drafts, DraftComparing comparing) {
		this.drafts = drafts;
		this.comparing = comparing;
	}

	/**
	 * The three side by side; empty where the two came from no common draft, in two
	 * languages, or if the person signed in may not see one of them.
	 */
	public Optional<ThreeTexts> compare(DraftId theirs, DraftId ours) {
		return common(theirs, ours).flatMap(base -> compare(base, theirs, ours));
	}

	private Optional<ThreeTexts> compare(DraftId base, DraftId theirs, DraftId ours) {
		Map<DraftId, DraftText> texts = drafts.texts(List.of(base, theirs, ours))
			.stream()
			.collect(Collectors.toMap(DraftText::id, Function.identity()));
		var root = texts.get(base);
		var left = texts.get(theirs);
		var right = texts.get(ours);
		return root == null || left == null || right == null ? Optional.empty() : joined(root, left, right);
	}

	private Optional<ThreeTexts> joined(DraftText base, DraftText theirs, DraftText ours) {
		var words = comparing
			.words(List.of(new TextPair(base, theirs), new TextPair(base, ours), new TextPair(theirs, ours)));
		if (words.stream().anyMatch(DraftComparison::parallel)) {
			return Optional.empty();
		}
		return Optional.of(ThreeTexts.of(base.clauses(), words.get(0), words.get(1), words.get(2)));
	}

	/** The nearest draft that both came from, themselves left out. */
	private Optional<DraftId> common(DraftId theirs, DraftId ours) {
		var known = drafts.summaries().stream().collect(Collectors.toMap(DraftSummary::id, Function.identity()));
		var others = new LinkedHashSet<>(origins(theirs, known));
		return origins(ours, known).stream()
			.filter(origin -> others.contains(origin) && !origin.equals(theirs) && !origin.equals(ours))
			.findFirst();
	}

	private static List<DraftId> origins(DraftId draft, Map<DraftId, DraftSummary> known) {
		Set<DraftId> origins = new LinkedHashSet<>();
		for (var base = base(draft, known); base != null && origins.add(base);) {
			base = base(base, known);
		}
		return new ArrayList<>(origins);
	}

	private static @Nullable DraftId base(DraftId draft, Map<DraftId, DraftSummary> known) {
		var summary = known.get(draft);
		var base = (summary == null) ? null : summary.basedOn();
		return (base != null && known.containsKey(base)) ? base : null;
	}

}
