package org.isftracker.briefing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.account.ReadersMay;
import org.isftracker.briefing.ArchiveSubject.Kind;
import org.isftracker.briefing.ArchivedContents.Archived;
import org.isftracker.briefing.ClauseTrails.Provisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the released briefings said through time, as it was frozen. Everybody sees what
 * readers see. The number of statements does not grow with the briefings.
 */
@Service("briefingArchive")
@ReadersMay
@Transactional(readOnly = true)
public class BriefingArchive {

	private static final List<NewsKind> FOUND = Arrays.stream(NewsKind.values())
		.filter(kind -> kind != NewsKind.TEXT)
		.toList();

	private final Briefings briefings;

	private final ArchivedContents contents;

	private final ClauseTrails clauses;

	private final Phrases phrases;

	BriefingArchive(Briefings briefings, ArchivedContents contents, ClauseTrails clauses, Phrases phrases) {
		this.briefings = briefings;
		this.contents = contents;
		this.clauses = clauses;
		this.phrases = phrases;
	}

	/** All that was released, and what any of it tells of. */
	public ArchiveShelf all() {
		var released = briefings.newestFirst(false);
		return new ArchiveShelf(released, subjects(contents.of(released), clauses.read()), null);
	}

	/** The same, and what each said of one subject; empty where none tells of it. */
	public Optional<ArchiveShelf> following(ArchiveSubject subject) {
		var released = briefings.newestFirst(false);
		var all = contents.of(released);
		var provisions = clauses.read();
		var subjects = subjects(all, provisions);
		return Optional.ofNullable(subjects.getOrDefault(subject.kind(), Map.of()).get(subject.id()))
			.map(name -> new ArchiveShelf(released, subjects,
					new ArchiveTrail(name, new Trails(all, provisions, phrases).steps(subject))));
	}

	/**
	 * What two briefings say differently; empty where one was not released, or was
	 * released in an earlier form.
	 */
	public Optional<BriefingDifference> compare(BriefingId from, BriefingId to) {
		return archived(from).flatMap(before -> archived(to)
			.map(now -> new BriefingDifference(before.briefing(), now.briefing(), before.content(), now.content(),
					News.between(before.content().findings(), now.content().findings(), FOUND))));
	}

	private Optional<Archived> archived(BriefingId id) {
		return briefings.find(id)
			.filter(BriefingView::released)
			.flatMap(briefing -> contents.of(List.of(briefing)).stream().findFirst());
	}

	private static Map<Kind, Map<String, String>> subjects(List<Archived> all, Provisions provisions) {
		Map<String, String> nations = new LinkedHashMap<>();
		Map<String, String> terms = new LinkedHashMap<>();
		all.forEach(one -> {
			one.content().findings().nations().forEach(nation -> nations.put(nation.id(), nation.name()));
			one.content().findings().terms().forEach(term -> terms.put(term.id(), term.term()));
		});
		return new EnumMap<>(Map.of(Kind.NATION, nations, Kind.TERM, terms, Kind.CLAUSE, provisions.names(all)));
	}

}
