package org.isftracker.resolution;

import java.util.UUID;

import org.springframework.data.repository.Repository;

interface Provisions extends Repository<Provision, UUID> {

	Provision save(Provision provision);

	default ProvisionId begin() {
		return save(new Provision(ProvisionId.next())).id();
	}

}
