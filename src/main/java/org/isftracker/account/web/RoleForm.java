package org.isftracker.account.web;

import jakarta.validation.constraints.NotNull;

import org.isftracker.account.Role;
import org.jspecify.annotations.Nullable;

/** The role that a person is to have. */
record RoleForm(@NotNull @Nullable Role role) {

}
