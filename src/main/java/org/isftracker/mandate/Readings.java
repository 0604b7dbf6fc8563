package org.isftracker.mandate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.isftracker.resolution.DraftId;
import org.springframework.data.repository.Repository;

interface Readings extends Repository<Reading, ReadingId> {

	Reading save(Reading reading);

	Reading saveAndFlush(Reading reading);

	Optional<Reading> findByDraftAndTermAndSupersededAtIsNull(DraftId draft, TermId term);

	List<Reading> findByDraftInAndSupersededAtIsNull(Collection<DraftId> drafts);

	List<Reading> findByTermAndDraftInOrderByRecordedAtDesc(TermId term, Collection<DraftId> drafts);

}
