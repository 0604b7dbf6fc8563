package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** The ladder of firmness of one language. */
@Entity
@Table(name = "firmness_ladder")
class Ladder {

	private static final Comparator<LadderPhrase> FIRMEST_FIRST = Comparator.comparingInt(LadderPhrase::rung)
		.thenComparingInt(LadderPhrase::place);

	@Id
	private String language;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "firmness_phrase", joinColumns = @JoinColumn(name = "language"))
	private List<LadderPhrase> phrases = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	protected Ladder() {
	}

	void rewrite(int version, FirmnessLadder ladder) {
		if (this.version == null || this.version != version) {
			throw LadderRefused.changedMeanwhile();
		}
		phrases.clear();
		phrases.addAll(LadderPhrase.of(ladder));
	}

	LadderView view() {
		return new LadderView(language, new FirmnessLadder(rungs(LadderPart.OPENING), rungs(LadderPart.MODAL),
				flat(LadderPart.FIRMING), flat(LadderPart.SOFTENING)), version == null ? 0 : version);
	}

	private List<String> flat(LadderPart part) {
		return rungs(part).stream().flatMap(Collection::stream).toList();
	}

	private List<List<String>> rungs(LadderPart part) {
		return List.copyOf(phrases.stream()
			.filter(phrase -> phrase.part() == part)
			.sorted(FIRMEST_FIRST)
			.collect(Collectors.groupingBy(LadderPhrase::rung, TreeMap::new,
					Collectors.mapping(LadderPhrase::phrase, Collectors.toList())))
			.values());
	}

}
