package org.isftracker.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.isftracker.briefing.Findings.ConditionLine;
import org.isftracker.briefing.Findings.NationLine;
import org.isftracker.document.WrittenPage.Span;

/**
 * The conditions of a nation in a line: what holds is counted, what is in doubt is said.
 */
final class BriefConditions {

	private BriefConditions() {
	}

	static List<Span> of(Pen pen, NationLine nation) {
		if (nation.conditions().isEmpty()) {
			return List.of(pen.plain("briefing.conditions.none"));
		}
		List<Span> said = new ArrayList<>();
		var held = nation.conditions().stream().filter(condition -> condition.doubt() == null).toList();
		if (!held.isEmpty()) {
			said.add(Span.plain(counted(held)).to(nation.path()));
		}
		var doubtful = nation.conditions().stream().filter(condition -> condition.doubt() != null).toList();
		doubtful.stream().limit(1).forEach(condition -> {
			said.add(Span.plain(said.isEmpty() ? "" : "; "));
			said.add(NationsSection.judged(condition));
		});
		if (doubtful.size() > 1) {
			said.add(Span.plain("; " + pen.say("briefing.conditions.doubtful", doubtful.size() - 1)).to(nation.path()));
		}
		boolean fresh = nation.conditions()
			.stream()
			.anyMatch(condition -> pen.news(NewsKind.CONDITIONS, condition.id()).isPresent());
		said.addAll(fresh ? pen.mark() : List.of());
		return said;
	}

	private static String counted(List<ConditionLine> held) {
		Map<String, Long> counts = held.stream()
			.collect(Collectors.groupingBy(ConditionLine::verdict, TreeMap::new, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map(entry -> entry.getValue() + " " + entry.getKey())
			.collect(Collectors.joining(", "));
	}

}
