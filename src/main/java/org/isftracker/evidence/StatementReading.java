package org.isftracker.evidence;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.isftracker.account.SignedIn;
import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.ActorView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading statements. What is in confidence is absent wherever a reader asks, as if it
 * were not there.
 */
@Service("statementReading")
@Transactional(readOnly = true)
public class StatementReading {

	private static final int OFFERED = 200;

	private static final int MOST = 50_000;

	private final Statements statements;

	private final StatementSearch search;

	private final ActorRegister actors;

	private final SignedIn signedIn;

	StatementReading(Statements statements, StatementSearch search, ActorRegister actors, SignedIn signedIn) {
		this.statements = statements;
		this.search = search;
		this.actors = actors;
		this.signedIn = signedIn;
	}

	public Optional<Citation> find(StatementId id) {
		return Optional.ofNullable(citations(List.of(id)).get(id));
	}

	/**
	 * The statements that the person who asks may read, archived ones included, newest
	 * first.
	 */
	public Map<StatementId, Citation> citations(Collection<StatementId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return cite(statements.findByIdIn(ids)).stream()
			.collect(toMap(Citation::id, identity(), (one, same) -> one, LinkedHashMap::new));
	}

	/** The citations of one record, picked from those of a page, newest first. */
	public List<Citation> among(Map<StatementId, Citation> citations, Collection<StatementId> ids) {
		return ids.stream()
			.map(citations::get)
			.filter(Objects::nonNull)
			.sorted(comparing(Citation::saidOn).reversed())
			.toList();
	}

	/** What these actors themselves said, newest first. */
	public List<Citation> saidBy(Collection<ActorId> speakers) {
		return cite(statements.findBySpeakerInAndArchivedFalse(speakers));
	}

	/** What an actor said, and those who belong to it, newest first. */
	public List<Citation> by(ActorId speaker) {
		var speakers = Stream.concat(Stream.of(speaker), actors.belongingTo(speaker).stream().map(ActorView::id));
		return cite(statements.findBySpeakerInAndArchivedFalse(speakers.toList()));
	}

	/** The statements that supersede any of these. */
	List<Citation> superseding(Collection<StatementId> earlier) {
		return cite(statements.findBySupersedesIn(earlier));
	}

	/**
	 * A statement with all before it and after it that superseded one another, earliest
	 * first.
	 */
	List<Citation> line(StatementId id) {
		var newestFirst = citations(statements.line(id.id()).stream().map(StatementId::new).toList()).values();
		return newestFirst.stream().sorted(comparing(Citation::saidOn).thenComparing(Citation::recordedAt)).toList();
	}

	/**
	 * The newest statements in which the words occur; all of them where the words are
	 * blank.
	 */
	public List<Citation> matching(String words, int limit) {
		return List
			.copyOf(citations(search.newest(StatementFilter.matching(words), signedIn.mayReadConfidential(), 0, limit))
				.values());
	}

	/**
	 * What a picker offers: the statements ticked already, then the newest in which the
	 * words occur. The ids may be of any kind that prints as one; what is no id is left
	 * out.
	 */
	public List<Offered> offered(@Nullable Collection<?> ticked, @Nullable String words) {
		var ids = Optional.ofNullable(ticked).orElse(List.of()).stream().flatMap(StatementReading::id).toList();
		var chosen = citations(ids);
		var further = matching(Optional.ofNullable(words).orElse(""), OFFERED).stream()
			.filter(citation -> !chosen.containsKey(citation.id()));
		return Stream
			.concat(chosen.values().stream().map(citation -> new Offered(citation, true)),
					further.map(citation -> new Offered(citation, false)))
			.toList();
	}

	private static Stream<StatementId> id(Object ticked) {
		try {
			return Stream.of(StatementId.of(ticked.toString()));
		}
		catch (IllegalArgumentException noId) {
			return Stream.empty();
		}
	}

	public StatementPage page(StatementFilter filter, int page) {
		boolean confidential = signedIn.mayReadConfidential();
		long total = search.count(filter, confidential);
		int wanted = StatementPage.within(page, total);
		var ids = search.newest(filter, confidential, (wanted - 1) * StatementPage.SIZE, StatementPage.SIZE);
		return new StatementPage(List.copyOf(citations(ids).values()), wanted, total);
	}

	/**
	 * Every statement that the filter lets through, newest first, at most fifty thousand.
	 */
	public List<Citation> all(StatementFilter filter) {
		var ids = search.newest(filter, signedIn.mayReadConfidential(), 0, MOST);
		return List.copyOf(citations(ids).values());
	}

	/** A part of the statements, in the order in which they were recorded. */
	public List<Citation> recorded(StatementFilter filter, int offset, int limit) {
		var ids = search.recorded(filter, signedIn.mayReadConfidential(), offset, limit);
		var found = citations(ids);
		return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
	}

	/** How many statements the filter lets through. */
	public long count(StatementFilter filter) {
		return search.count(filter, signedIn.mayReadConfidential());
	}

	private List<Citation> cite(List<Statement> found) {
		var readable = found.stream()
			.filter(statement -> !statement.inConfidence() || signedIn.mayReadConfidential())
			.toList();
		var names = actors.names(readable.stream().map(Statement::speaker).distinct().toList());
		return readable.stream()
			.flatMap(statement -> Stream.ofNullable(names.get(statement.speaker())).map(statement::cite))
			.sorted(comparing(Citation::saidOn).reversed().thenComparing(Citation::recordedAt))
			.toList();
	}

}
