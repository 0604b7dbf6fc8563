package org.isftracker.briefing;

import java.util.List;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingContent.DoubtLine;
import org.jspecify.annotations.Nullable;

/**
 * What the record says under a draft, in words. Every finding has the identity of the
 * record that it tells of, by which two of these are compared.
 */
public record Findings(List<TermLine> terms, List<NationLine> nations, List<PositionLine> positions,
		List<VoteLine> votes) {

	public Findings {
		terms = List.copyOf(terms);
		nations = List.copyOf(nations);
		positions = List.copyOf(positions);
		votes = List.copyOf(votes);
	}

	List<DoubtLine> doubts() {
		return Stream.concat(terms.stream().flatMap(TermLine::doubts), nations.stream().flatMap(NationLine::doubts))
			.toList();
	}

	/** What the draft says on one term, and why that may not hold. */
	public record TermLine(String id, String dimension, String term, String words, @Nullable String doubt,
			List<Integer> sources) {

		public TermLine {
			sources = List.copyOf(sources);
		}

		String path() {
			return "/mandate/terms/" + id;
		}

		Stream<DoubtLine> doubts() {
			return doubt == null ? Stream.empty() : Stream.of(new DoubtLine(term + ": " + words, doubt, path()));
		}
	}

	/** One nation: its place, whether it comes, what it offers and asks. */
	public record NationLine(String id, String name, @Nullable String note, Cited status, String readiness, String tone,
			Cited offers, List<ConditionLine> conditions) {

		public NationLine {
			conditions = List.copyOf(conditions);
		}

		String path() {
			return "/nations/" + id;
		}

		Stream<DoubtLine> doubts() {
			return conditions.stream().flatMap(condition -> condition.doubts(this));
		}
	}

	/** One condition with its verdict, and why that is in doubt where it is. */
	public record ConditionLine(String id, String title, String strength, String verdict, String tone,
			@Nullable String doubt, List<Integer> sources) {

		public ConditionLine {
			sources = List.copyOf(sources);
		}

		String judged() {
			return doubt == null ? verdict : verdict + ", " + doubt;
		}

		Stream<DoubtLine> doubts(NationLine nation) {
			return doubt == null ? Stream.empty()
					: Stream.of(new DoubtLine(nation.name() + ", " + title + ": " + verdict, doubt,
							nation.path() + "#condition-" + id));
		}
	}

	/** Words with the numbers of the sources that they rest on. */
	public record Cited(String words, List<Integer> sources) {

		public Cited {
			sources = List.copyOf(sources);
		}
	}

	/** What an actor wants of a term. */
	public record PositionLine(String id, String actor, String term, String stance, boolean objection, String words,
			List<Integer> sources) {

		public PositionLine {
			sources = List.copyOf(sources);
		}

		String path() {
			return "/council/positions/" + id;
		}
	}

	/** How a member votes: the choice as the end of a message key, and in words. */
	public record VoteLine(String id, String member, boolean permanent, String choice, String words,
			List<Integer> sources) {

		public VoteLine {
			sources = List.copyOf(sources);
		}
	}
}
