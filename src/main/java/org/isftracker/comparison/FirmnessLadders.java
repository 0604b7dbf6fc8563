package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The ladders of firmness by language. */
public final class FirmnessLadders {

	private final Map<String, FirmnessLadder> ladders;

	private FirmnessLadders(Map<String, FirmnessLadder> ladders) {
		this.ladders = ladders;
	}

	/** Ladders by the code of their language; the order counts where it is not known. */
	public static FirmnessLadders of(Map<String, FirmnessLadder> ladders) {
		return new FirmnessLadders(new LinkedHashMap<>(ladders));
	}

	/**
	 * The ladder of a language, given as a code such as {@code en} or {@code en-GB};
	 * those of all languages together where it is not known.
	 */
	public FirmnessLadder in(@Nullable String language) {
		var code = (language == null) ? "" : language.strip().toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
		var ladder = ladders.get(code);
		return (ladder != null) ? ladder : together();
	}

	private FirmnessLadder together() {
		return new FirmnessLadder(rungs(FirmnessLadder::openings), rungs(FirmnessLadder::modals),
				flat(FirmnessLadder::firming), flat(FirmnessLadder::softening));
	}

	private List<List<String>> rungs(Function<FirmnessLadder, List<List<String>>> part) {
		List<List<String>> rungs = new ArrayList<>();
		ladders.values().stream().map(part).forEach(more -> {
			for (int height = 0; height < more.size(); height++) {
				if (height == rungs.size()) {
					rungs.add(List.of());
				}
				rungs.set(height, Stream.of(rungs.get(height), more.get(height)).flatMap(Collection::stream).toList());
			}
		});
		return rungs;
	}

	private List<String> flat(Function<FirmnessLadder, List<String>> part) {
		return ladders.values().stream().map(part).flatMap(Collection::stream).distinct().toList();
	}

}
