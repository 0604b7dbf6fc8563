package org.isftracker.council;

import java.util.Collection;
import java.util.List;

import org.isftracker.actor.ActorId;
import org.isftracker.resolution.DraftId;
import org.springframework.data.repository.Repository;

interface Votes extends Repository<Vote, VoteId> {

	Vote save(Vote vote);

	Vote saveAndFlush(Vote vote);

	List<Vote> findByDraftInAndSupersededAtIsNull(Collection<DraftId> drafts);

	List<Vote> findByDraftOrderByRecordedAtDesc(DraftId draft);

	List<Vote> findByMemberAndSupersededAtIsNull(ActorId member);

}
