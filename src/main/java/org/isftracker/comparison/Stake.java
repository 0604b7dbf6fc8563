package org.isftracker.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What hangs on one provision: the nations that rest a red line or a required condition
 * on it, these conditions, the verdicts that its new words made stale, and who wants what
 * of it. Adding two up counts no nation and no verdict twice.
 */
public record Stake(List<StakedNation> onIt, Set<UUID> conditions, Set<UUID> verdicts, List<StakedPosition> positions) {

	static final Stake NONE = new Stake(List.of(), Set.of(), Set.of(), List.of());

	public Stake {
		onIt = List.copyOf(onIt);
		conditions = Set.copyOf(conditions);
		verdicts = Set.copyOf(verdicts);
		positions = List.copyOf(positions);
	}

	/** A nation by one of its conditions, and the verdicts on it that are stale. */
	public static Stake of(StakedNation nation, UUID condition, Collection<UUID> verdicts) {
		return new Stake(List.of(nation), Set.of(condition), Set.copyOf(verdicts), List.of());
	}

	/** A position alone. */
	public static Stake of(StakedPosition position) {
		return new Stake(List.of(), Set.of(), Set.of(), List.of(position));
	}

	/** The names of the nations, in order. */
	public List<String> nations() {
		return onIt.stream().map(StakedNation::name).toList();
	}

	/** How many verdicts are stale. */
	public int stale() {
		return verdicts.size();
	}

	/** The lower end of the soldiers of the nations with a stale verdict. */
	public long least() {
		return onIt.stream().filter(StakedNation::shaken).mapToLong(StakedNation::least).sum();
	}

	/** The upper end of the soldiers of the nations with a stale verdict. */
	public long most() {
		return onIt.stream().filter(StakedNation::shaken).mapToLong(StakedNation::most).sum();
	}

	/** Both together. */
	public Stake and(Stake other) {
		Map<String, StakedNation> nations = new TreeMap<>();
		onIt.forEach(nation -> nations.merge(nation.name(), nation, StakedNation::and));
		other.onIt.forEach(nation -> nations.merge(nation.name(), nation, StakedNation::and));
		return new Stake(List.copyOf(nations.values()), both(conditions, other.conditions),
				both(verdicts, other.verdicts), positionsWith(other));
	}

	private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
		Set<UUID> all = new HashSet<>(one);
		all.addAll(other);
		return all;
	}

	private List<StakedPosition> positionsWith(Stake other) {
		Map<String, Set<String>> actors = new TreeMap<>();
		List<StakedPosition> all = new ArrayList<>(positions);
		all.addAll(other.positions);
		all.forEach(position -> actors.computeIfAbsent(position.stance(), stance -> new TreeSet<>())
			.addAll(position.actors()));
		return actors.entrySet()
			.stream()
			.map(entry -> new StakedPosition(entry.getKey(), List.copyOf(entry.getValue())))
			.toList();
	}

}
