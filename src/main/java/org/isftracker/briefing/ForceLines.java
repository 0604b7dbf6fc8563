package org.isftracker.briefing;

import java.util.List;

import org.isftracker.assessment.Amount;
import org.isftracker.assessment.Force;
import org.isftracker.briefing.BriefingContent.ForceLine;
import org.isftracker.briefing.BriefingContent.ShareLine;
import org.isftracker.participation.ContributionKind;
import org.jspecify.annotations.Nullable;

/** The troops in words, at both ends. */
final class ForceLines {

	private ForceLines() {
	}

	static @Nullable ForceLine of(Force force, Phrases phrases) {
		return force.line(ContributionKind.TROOPS).map(line -> of(line, phrases)).orElse(null);
	}

	private static ForceLine of(Force.Line line, Phrases phrases) {
		var required = line.required();
		var nobody = new Amount(line.nobody(), line.nobody());
		var shares = List.of(share("confirmed", line.confirmed(), phrases), share("met", line.conditionsMet(), phrases),
				share("in-doubt", line.inDoubt(), phrases), share("blocked", line.blocked(), phrases),
				share("missing", nobody, phrases));
		return new ForceLine(required == null ? null : phrases.number(required), shares);
	}

	private static ShareLine share(String tone, Amount amount, Phrases phrases) {
		var words = phrases.say("participation.force." + tone) + " " + phrases.range(amount.least(), amount.most());
		return new ShareLine(tone, words, amount.least(), amount.most());
	}

}
