console.log("menu")
