package org.isftracker.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.isftracker.actor.ActorId;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface Statements extends Repository<Statement, StatementId> {

	Statement save(Statement statement);

	Optional<Statement> findById(StatementId id);

	List<Statement> findByIdIn(Collection<StatementId> ids);

	List<Statement> findBySpeakerInAndArchivedFalse(Collection<ActorId> speakers);

	List<Statement> findBySupersedesIn(Collection<StatementId> earlier);

	/**
	 * A statement, all that it superseded, and all that superseded it, by way of others
	 * too.
	 */
	@NativeQuery("""
			with recursive line as (
			    select id, supersedes_id from statement where id = :statement
			    union
			    select s.id, s.supersedes_id from statement s
			    join line l on s.id = l.supersedes_id or s.supersedes_id = l.id)
			select id from line""")
	List<UUID> line(UUID statement);

}
