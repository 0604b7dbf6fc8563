package org.isftracker.mandate;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.isftracker.mandate.MandateRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

@Entity
@Table(name = "term")
class Term {

	@EmbeddedId
	private TermId id;

	@Enumerated(EnumType.STRING)
	private Dimension dimension;

	private String name;

	private String question;

	private int position;

	private boolean archived;

	@Version
	private @Nullable Integer version;

	Term(NewTerm term, int position) {
		this.id = TermId.next();
		this.position = position;
		describe(term);
	}

	protected Term() {
	}

	void change(int version, NewTerm change) {
		if (this.version == null || this.version != version) {
			throw new MandateRefused(Reason.CHANGED_MEANWHILE);
		}
		describe(change);
	}

	void archive() {
		this.archived = true;
	}

	TermId id() {
		return id;
	}

	int position() {
		return position;
	}

	TermView view() {
		return new TermView(id, dimension, name, question, archived, version == null ? 0 : version);
	}

	private void describe(NewTerm term) {
		Assert.hasText(term.name(), "A term needs a name");
		Assert.hasText(term.question(), "A term needs a question");
		this.dimension = term.dimension();
		this.name = term.name();
		this.question = term.question();
	}

}
