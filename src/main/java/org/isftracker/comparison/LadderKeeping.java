package org.isftracker.comparison;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isftracker.account.LeadsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying which words are firm and which are soft, for each language; what is refused is
 * refused with {@link LadderRefused}.
 */
@Service
@Transactional(readOnly = true)
public class LadderKeeping {

	private static final int MOST_CHARACTERS = 100;

	private final Ladders ladders;

	private final ActivityLog activity;

	LadderKeeping(Ladders ladders, ActivityLog activity) {
		this.ladders = ladders;
		this.activity = activity;
	}

	/** The ladders of all languages that have one. */
	@ReadersMay
	public List<LadderView> all() {
		return ladders.all().stream().map(Ladder::view).toList();
	}

	/** The ladders by which texts of any language are read, in one statement. */
	@ReadersMay
	public FirmnessLadders current() {
		Map<String, FirmnessLadder> byLanguage = new LinkedHashMap<>();
		all().forEach(view -> byLanguage.put(view.language(), view.ladder()));
		return FirmnessLadders.of(byLanguage);
	}

	@ReadersMay
	public Optional<LadderView> find(String language) {
		return ladders.find(language).map(Ladder::view);
	}

	/** The version is that of the view that was changed; an older one is refused. */
	@LeadsMay
	@Transactional
	public void rewrite(String language, int version, FirmnessLadder ladder) {
		check("openings", ladder.openings());
		check("modals", ladder.modals());
		check("firming", List.of(ladder.firming()));
		check("softening", List.of(ladder.softening()));
		ladder.softening().stream().filter(ladder.firming()::contains).findFirst().ifPresent(phrase -> {
			throw LadderRefused.twice("softening", phrase);
		});
		var kept = ladders.find(language).orElseThrow(() -> new IllegalArgumentException("No ladder of the language"));
		var before = kept.view();
		kept.rewrite(version, ladder);
		record(before, ladders.save(kept).view());
	}

	private void record(LadderView before, LadderView after) {
		var language = after.language();
		var title = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
		activity.record(Deed
			.of("ladder.changed", new Subject("ladder", language, title, "/comparisons/ladder?language=" + language))
			.changed("ladder.openings", before.openings(), after.openings())
			.changed("ladder.modals", before.modals(), after.modals())
			.changed("ladder.firming", before.firming(), after.firming())
			.changed("ladder.softening", before.softening(), after.softening()));
	}

	private static void check(String field, Collection<List<String>> rungs) {
		Set<String> seen = new HashSet<>();
		rungs.stream().flatMap(Collection::stream).forEach(phrase -> {
			check(field, phrase);
			if (!seen.add(Folding.word(Folding.typography(phrase)))) {
				throw LadderRefused.twice(field, phrase);
			}
		});
	}

	private static void check(String field, String phrase) {
		if (phrase.length() > MOST_CHARACTERS) {
			throw LadderRefused.tooLong(field, phrase);
		}
		if (phrase.codePoints().noneMatch(Character::isLetter)) {
			throw LadderRefused.noWord(field, phrase);
		}
	}

}
