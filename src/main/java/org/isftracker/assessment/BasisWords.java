package org.isftracker.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.isftracker.resolution.ProvisionId;

/**
 * The words that a verdict was read from, as they stood then: all clauses of the judged
 * draft that continued one provision, with the fingerprint of them together.
 */
@Embeddable
public record BasisWords(
		@Embedded @AttributeOverride(name = "id", column = @Column(name = "provision_id")) ProvisionId provision,
		String fingerprint, String label, String words) {

	static BasisWords of(ProvisionId provision, JudgedText.Continuation now) {
		return new BasisWords(provision, now.fingerprint(), now.label(), now.words());
	}
}
