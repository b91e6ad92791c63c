import fc from 'fast-check'

// The same cases each time, so that a run that fails fails again. FC_SEED=$RANDOM looks further.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20260508) })
