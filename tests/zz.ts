const t0=performance.now(); const {analyse}=await import(process.argv[2]+'/utils/feedback/analyse.ts'); const t1=performance.now();
analyse("You need to label the axes, then write a conclusion and check the references. There is no title. Great work on the intro! Torque settings missing from job card. Why did you use olive oil? Your table is blank, so fill it in."); const t2=performance.now();
console.log('import',(t1-t0).toFixed(0),'first',(t2-t1).toFixed(0));
