package org.isftracker.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.isftracker.evidence.Citation;
import org.isftracker.evidence.StatementId;
import org.isftracker.resolution.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

@Entity
@Table(name = "calendar_day")
class CalendarDay {

	@EmbeddedId
	private CalendarDayId id;

	private String title;

	private LocalDate onDay;

	private @Nullable Instant atMoment;

	@Embedded
	@AttributeOverride(name = "id", column = @Column(name = "draft_id"))
	private @Nullable DraftId draft;

	private @Nullable String words;

	private @Nullable LocalDate settles;

	@Enumerated(EnumType.STRING)
	private @Nullable Duty settlesDuty;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "calendar_day_statement", joinColumns = @JoinColumn(name = "calendar_day_id"))
	@Column(name = "statement_id")
	private Set<UUID> statements = new HashSet<>();

	private Instant recordedAt;

	private String recordedBy;

	private boolean archived;

	@Version
	private @Nullable Integer version;

	CalendarDay(NewCalendarDay day, Instant recordedAt, String recordedBy) {
		Assert.hasText(day.title(), "A day needs a title");
		this.id = CalendarDayId.next();
		this.title = day.title();
		this.onDay = day.day();
		this.atMoment = day.moment();
		this.draft = day.draft();
		this.words = day.words();
		this.settles = day.settles();
		this.settlesDuty = day.settlesDuty();
		day.statements().forEach(statement -> statements.add(statement.id()));
		this.recordedAt = recordedAt;
		this.recordedBy = recordedBy;
	}

	protected CalendarDay() {
	}

	void archive() {
		this.archived = true;
	}

	boolean stands() {
		return !archived;
	}

	boolean settles(Obligation obligation) {
		return obligation.day().equals(settles) && obligation.draft().equals(draft)
				&& (settlesDuty == null || settlesDuty == obligation.duty());
	}

	CalendarDayId id() {
		return id;
	}

	String title() {
		return title;
	}

	LocalDate day() {
		return onDay;
	}

	@Nullable DraftId draft() {
		return draft;
	}

	List<StatementId> statements() {
		return statements.stream().map(StatementId::new).toList();
	}

	CalendarEntry entry(List<Citation> citations, @Nullable String draftLabel, boolean past) {
		return new CalendarEntry(id, null, title, onDay, atMoment, draft, draftLabel, null, 0, words, citations,
				recordedAt, recordedBy, false, past, List.of());
	}

}
