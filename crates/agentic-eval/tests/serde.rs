//! Everything public serialises and comes back the same.
#![cfg(all(feature = "catalog", feature = "serde"))]

use agentic_eval::decide::{Recommendation, Weights, recommend};
use agentic_eval::rubric::{self, Rubric};
use agentic_eval::system::System;
use agentic_eval::vms::{Vm, VmComparison, VmProfile, compare_vms, profile};

fn round_trip<T: serde::Serialize + serde::de::DeserializeOwned + PartialEq>(value: &T) {
    let text = serde_json::to_string(value).expect("it serialises");
    let back = serde_json::from_str::<T>(&text).expect("it comes back");
    assert!(back == *value, "{} is not what it was", std::any::type_name::<T>());
    assert!(serde_json::to_string(&back).expect("it serialises again") == text, "{}", std::any::type_name::<T>());
}

#[test]
fn every_system_and_profile() {
    for vm in Vm::all() {
        round_trip::<Vm>(&vm);
        round_trip::<VmProfile>(&profile(vm));
        round_trip::<System>(vm.system());
    }
}

#[test]
fn comparison_recommendation_rubric() {
    round_trip::<VmComparison>(&compare_vms(Vm::Docker, Vm::Gvisor));
    round_trip::<Rubric>(rubric::v1());
    round_trip::<Recommendation>(&recommend(Weights::default(), &[], &rubric::v1().stability));
}

#[test]
fn a_system_is_its_id() {
    assert_eq!(serde_json::to_string(&Vm::CloudHypervisor).expect("it serialises"), "\"cloud-hypervisor\"");
    assert!(serde_json::from_str::<Vm>("\"no such system\"").is_err());
}
