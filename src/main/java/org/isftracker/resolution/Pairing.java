package org.isftracker.resolution;

import java.util.List;
import java.util.stream.Stream;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.ReadersMay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying by hand whether clauses of two drafts are the same provision; it outranks every
 * algorithm and changes the lineage of the later clause, at whatever stage its draft is.
 * Drafts copied from it follow.
 */
@Service
@Transactional
public class Pairing {

	private final Clauses clauses;

	private final Drafts drafts;

	private final Provisions provisions;

	private final HandPairings pairings;

	private final DraftDeeds deeds;

	Pairing(Clauses clauses, Drafts drafts, Provisions provisions, HandPairings pairings, DraftDeeds deeds) {
		this.clauses = clauses;
		this.drafts = drafts;
		this.provisions = provisions;
		this.pairings = pairings;
		this.deeds = deeds;
	}

	/**
	 * With {@code same} the later clause takes the earlier one's provision, or continues
	 * it beside its own where either is paired already; otherwise it stops continuing it.
	 */
	@AnalystsMay
	public void pair(ClauseId earlier, ClauseId later, boolean same) {
		var before = clause(earlier);
		var after = clause(later);
		DraftRefused.when(before.draft().equals(after.draft()), DraftRefused.Reason.SAME_DRAFT);
		var draft = drafts.lock(after.draft().id()).orElseThrow(DraftUnknown::new);
		if (same) {
			bind(before, after);
		}
		else {
			part(before, after);
		}
		clauses.flush();
		pairings.add(new PairingDecision(earlier, later, same, deeds.now(), deeds.who(), before.provision(),
				after.provision()));
		deeds.record(DraftDeeds.of(same ? "clause.paired" : "clause.parted", draft));
	}

	/** The decisions that count now, oldest first. */
	@ReadersMay
	@Transactional(readOnly = true)
	public List<PairingDecision> decisions() {
		return pairings.now();
	}

	private Clause clause(ClauseId id) {
		return clauses.findById(id.id()).orElseThrow(DraftUnknown::new);
	}

	private void bind(Clause before, Clause after) {
		var wanted = before.provision();
		if (after.provision().equals(wanted)) {
			return;
		}
		boolean shared = isPairedByHand(after) || !carriers(after, wanted).isEmpty();
		var heirs = withHeirs(after);
		heirs.forEach(heir -> take(heir, wanted, shared));
	}

	private static void take(Clause clause, ProvisionId wanted, boolean shared) {
		if (shared) {
			clause.carryOn(Stream.of(wanted));
		}
		else {
			clause.becomeProvision(wanted);
		}
	}

	private void part(Clause before, Clause after) {
		var unwanted = Stream.concat(Stream.of(before.provision()), before.continues().stream()).toList();
		var heirs = withHeirs(after);
		heirs.forEach(heir -> unwanted.forEach(heir::stopCarrying));
		if (unwanted.contains(after.provision())) {
			var begun = provisions.begin();
			heirs.forEach(heir -> heir.becomeProvision(begun));
		}
	}

	private boolean isPairedByHand(Clause after) {
		return pairings.now().stream().anyMatch(pair -> pair.same() && pair.later().equals(after.id()));
	}

	private List<Clause> carriers(Clause after, ProvisionId provision) {
		return clauses.of(List.of(after.draft().id()), provision.id());
	}

	private List<Clause> withHeirs(Clause clause) {
		var heirs = clauses.of(drafts.descendants(clause.draft().id()), clause.provision().id());
		return Stream.concat(Stream.of(clause), heirs.stream()).distinct().toList();
	}

}
