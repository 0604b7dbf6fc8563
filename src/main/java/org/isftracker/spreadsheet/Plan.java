package org.isftracker.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.isftracker.actor.ActorRefused;
import org.isftracker.evidence.EvidenceRefused;
import org.isftracker.participation.ParticipationRefused;
import org.isftracker.participation.SupersededMeanwhile;
import org.isftracker.spreadsheet.SpreadsheetRefused.Reason;

/** What recording some lists would do, and the steps that do it. */
final class Plan {

	private final List<WeighedList> lists;

	private final List<Step> steps;

	private final Made made;

	Plan(List<WeighedList> lists, List<Step> steps, Made made) {
		this.lists = List.copyOf(lists);
		this.steps = List.copyOf(steps);
		this.made = made;
	}

	record Step(String list, WeighedRow row, Consumer<Made> what) {

		void take(Made made) {
			try {
				what.accept(made);
			}
			catch (ParticipationRefused | EvidenceRefused | ActorRefused | SupersededMeanwhile refused) {
				throw new SpreadsheetRefused(Reason.ROW_REFUSED, list, Integer.toString(row.number()));
			}
		}

	}

	List<WeighedList> lists() {
		return lists;
	}

	boolean refused() {
		return lists.stream().anyMatch(list -> list.count(Outcome.REFUSED) > 0);
	}

	/** The same for the same rows held against the same record. */
	String fingerprint() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(lists.toString().getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	void take() {
		steps.forEach(step -> step.take(made));
	}

}
