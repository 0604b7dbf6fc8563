package org.isftracker.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.isftracker.participation.ContributionKind;
import org.isftracker.participation.NationView;
import org.jspecify.annotations.Nullable;

/**
 * Each nation under each of several texts, and which text has the wider coalition: by the
 * nations that come, and by the troops that those bring at their lower ends. Texts that
 * have as many share the place.
 */
public record TextTable(List<DraftAssessment> texts) {

	public TextTable {
		texts = List.copyOf(texts);
	}

	/** The nations by name, each with its state under every text. */
	public List<Line> lines() {
		Map<ActorId, NationView> nations = new LinkedHashMap<>();
		texts.forEach(text -> text.nations().forEach(one -> nations.putIfAbsent(one.nation().id(), one.nation())));
		var columns = texts.stream().map(Column::of).toList();
		return nations.values()
			.stream()
			.sorted(Comparator.comparing(NationView::name))
			.map(nation -> new Line(nation, columns.stream().map(column -> column.cell(nation.id())).toList()))
			.toList();
	}

	/** The texts under which most nations come; none while no nation does. */
	public List<DraftAssessment> widestByNations() {
		return widest(texts.stream().mapToLong(TextTable::coming).max().orElse(0), TextTable::coming);
	}

	/** The texts that bring most troops; none while none brings any. */
	public List<DraftAssessment> widestByTroops() {
		return widest(texts.stream().mapToLong(text -> troops(text).least()).max().orElse(0),
				text -> troops(text).least());
	}

	/** How many nations come under a text. */
	public static long coming(DraftAssessment text) {
		return text.count(Readiness.COMES);
	}

	/** The troops of the nations that come under a text. */
	public static Amount troops(DraftAssessment text) {
		return text.force().line(ContributionKind.TROOPS).map(Force.Line::coming).orElse(Amount.NONE);
	}

	private List<DraftAssessment> widest(long most, ToLongFunction<DraftAssessment> measure) {
		return most == 0 ? List.of() : texts.stream().filter(text -> measure.applyAsLong(text) == most).toList();
	}

	private record Column(DraftAssessment text, Map<ActorId, AssessedNation> nations) {

		static Column of(DraftAssessment text) {
			return new Column(text,
					text.nations().stream().collect(Collectors.toMap(one -> one.nation().id(), Function.identity())));
		}

		Cell cell(ActorId nation) {
			return new Cell(text, nations.get(nation));
		}

	}

	/** One nation under every text. */
	public record Line(NationView nation, List<Cell> cells) {

		/** Whether the texts differ for it. */
		public boolean isMoved() {
			return cells.stream()
				.map(Cell::nation)
				.filter(Objects::nonNull)
				.map(AssessedNation::readiness)
				.distinct()
				.count() > 1;
		}

	}

	/** A nation under one text; null where that text does not show it. */
	public record Cell(DraftAssessment text, @Nullable AssessedNation nation) {
	}

}
