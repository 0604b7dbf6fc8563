package org.isftracker.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessTokens extends Repository<AccessToken, UUID> {

	AccessToken save(AccessToken token);

	void flush();

	Optional<AccessToken> findByHash(String hash);

	Optional<AccessToken> findByIdAndUsernameAndRevokedAtIsNull(UUID id, String username);

	List<AccessToken> findByUsernameAndRevokedAtIsNullOrderByMadeAtDesc(String username);

	@Modifying
	@Query("update AccessToken t set t.lastUsedOn = :day where t.id = :id and (t.lastUsedOn is null or t.lastUsedOn < :day)")
	void used(UUID id, LocalDate day);

	@Modifying
	@Query("update AccessToken t set t.revokedAt = :now where t.username = :username and t.revokedAt is null")
	void revokeAll(String username, Instant now);

}
