package org.isftracker.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.briefing.BriefingContent.NewsLine;
import org.jspecify.annotations.Nullable;

/** What two findings tell otherwise of the same records. */
final class News {

	private News() {
	}

	/** What is new in the later of the two, of the kinds that can be compared. */
	static List<NewsLine> between(Findings before, Findings now, List<NewsKind> compared) {
		return compared.stream().flatMap(kind -> between(kind, points(kind, before), points(kind, now))).toList();
	}

	private static Stream<NewsLine> between(NewsKind kind, Map<String, Point> before, Map<String, Point> now) {
		return Stream.concat(now.keySet().stream(), before.keySet().stream())
			.distinct()
			.map(key -> line(kind, key, before.get(key), now.get(key)))
			.filter(line -> !Objects.equals(line.before(), line.now()));
	}

	private static NewsLine line(NewsKind kind, String key, @Nullable Point before, @Nullable Point now) {
		var told = now == null ? Objects.requireNonNull(before) : now;
		return new NewsLine(kind, key, told.subject(), before == null ? null : before.words(),
				now == null ? null : now.words(), now == null ? null : now.path());
	}

	private static Map<String, Point> points(NewsKind kind, Findings findings) {
		return points(kind).apply(findings)
			.collect(Collectors.toMap(Point::key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
	}

	private static Function<Findings, Stream<Point>> points(NewsKind kind) {
		return switch (kind) {
			case TEXT -> findings -> Stream.empty();
			case TERMS -> News::terms;
			case STATUSES -> findings -> nations(findings, nation -> nation.status().words());
			case READINESS -> findings -> nations(findings, Findings.NationLine::readiness);
			case TROOPS -> findings -> nations(findings, nation -> nation.offers().words());
			case CONDITIONS -> News::conditions;
			case POSITIONS -> News::positions;
			case VOTES -> News::votes;
		};
	}

	private static Stream<Point> terms(Findings findings) {
		return findings.terms().stream().map(term -> new Point(term.id(), term.term(), term.words(), term.path()));
	}

	private static Stream<Point> nations(Findings findings, Function<Findings.NationLine, String> words) {
		return findings.nations()
			.stream()
			.map(nation -> new Point(nation.id(), nation.name(), words.apply(nation), nation.path()));
	}

	private static Stream<Point> conditions(Findings findings) {
		return findings.nations()
			.stream()
			.flatMap(nation -> nation.conditions()
				.stream()
				.map(condition -> new Point(condition.id(), nation.name() + ", " + condition.title(),
						condition.judged(), nation.path() + "#condition-" + condition.id())));
	}

	private static Stream<Point> positions(Findings findings) {
		return findings.positions()
			.stream()
			.map(position -> new Point(position.id(), position.actor() + ", " + position.term(),
					position.stance() + ": " + position.words(), position.path()));
	}

	private static Stream<Point> votes(Findings findings) {
		return findings.votes().stream().map(vote -> new Point(vote.id(), vote.member(), vote.words(), null));
	}

	/** A finding as far as it is compared. */
	private record Point(String key, String subject, String words, @Nullable String path) {
	}

}
